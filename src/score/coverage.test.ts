import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { showCoverage } from './coverage.ts';

const half = new Fraction('0.5');
const show = (counting: Fraction) =>
  showCoverage({ counting, silent: new Fraction(0) }, half).shownPercent;

describe('showCoverage', () => {
  it.each([
    ['0.496', '49.6'],
    ['0.494', '49'],
    ['0.5', '50'],
    ['0.504', '50'],
    ['0.49996', '49.996'],
  ])(
    'showCoverage of %s beside a minimum of half shows %s, on the right side of it',
    (value, shown) => {
      expect(show(new Fraction(value))).toBe(shown);
    },
  );

  it('showCoverage shows 4/7 as 57 and 2/7 as 29', () => {
    expect([show(new Fraction(4, 7)), show(new Fraction(2, 7))]).toEqual(['57', '29']);
  });

  it.each([
    ['1', '100'],
    ['0.996', '99.6'],
    ['0.9996', '99.96'],
    ['0.994', '99'],
  ])('showCoverage of %s is %s: 100 only where all counts', (value, shown) => {
    expect(show(new Fraction(value))).toBe(shown);
  });

  it('showCoverage shows silence as 0 only where there is none', () => {
    const silentIn = (silent: string) =>
      showCoverage({ counting: new Fraction(1), silent: new Fraction(silent) }, half);
    expect(silentIn('0.004')).toMatchObject({ shownPercent: '100.0', silentPercent: '0.4' });
    expect(silentIn('0')).toMatchObject({ shownPercent: '100', silentPercent: '0' });
  });

  it('showCoverage gives the silent part the same decimals', () => {
    const exact = { counting: new Fraction('0.496'), silent: new Fraction('0.496') };
    const shown = showCoverage(exact, new Fraction('0.5'));
    expect(shown.silentPercent).toBe(shown.shownPercent);
  });

  it('showCoverage is 0 where nothing applies', () => {
    const none = { value: 0, shownPercent: '0', silent: 0, silentPercent: '0' };
    expect(showCoverage(undefined, new Fraction('0.5'))).toEqual(none);
  });
});
