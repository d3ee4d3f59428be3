import { describe, expect, it } from 'vitest';
import type { Decimal } from '#model/cell.ts';
import { band } from './band.ts';
import Fraction from 'fraction.js';
import { round } from './round.ts';

const bands = [
  { from: '6' as Decimal, band: 'Good' },
  { from: '0' as Decimal, band: 'Failing' },
  { from: '2.5' as Decimal, band: 'Beginning' },
];

describe('band', () => {
  it.each([
    ['0.0', 'Failing'],
    ['2.4', 'Failing'],
    ['2.5', 'Beginning'],
    ['2.6', 'Beginning'],
    ['5.9', 'Beginning'],
    ['6.0', 'Good'],
    ['6.1', 'Good'],
    ['10.0', 'Good'],
  ])('band of %s is %s', (shown, name) => {
    expect(band(shown, bands)).toBe(name);
  });

  it.each([
    ['2.4499999999999999', 'Failing'],
    ['2.45', 'Beginning'],
    ['5.9499999999999999', 'Beginning'],
    ['5.95', 'Good'],
    ['5.96', 'Good'],
  ])('band goes by the score as shown, so that an exact %s lies in %s', (exact, name) => {
    expect(band(round(new Fraction(exact), 1), bands)).toBe(name);
  });

  it('band is undefined without bands, and below the lowest', () => {
    expect(band('3.0', [])).toBeUndefined();
    expect(band('3.0', bands.slice(0, 1))).toBeUndefined();
  });
});
