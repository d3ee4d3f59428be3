import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it, test } from 'vitest';
import { round, scoreFigure, showExactly } from './round.ts';

describe('round', () => {
  it.each([
    ['7.25', 1, '7.3'],
    ['7.24', 1, '7.2'],
    ['-0.05', 1, '-0.1'],
    ['-0.04', 1, '0.0'],
    ['0', 1, '0.0'],
    ['0', 0, '0'],
    ['0.5', 0, '1'],
    ['-2.5', 0, '-3'],
    ['9.95', 1, '10.0'],
    ['10', 1, '10.0'],
    ['0.04999999999999999999999999', 1, '0.0'],
  ])('round(%s, %i) returns %s: half away from zero, never minus zero', (value, decimals, text) => {
    expect(round(new Fraction(value), decimals)).toBe(text);
  });

  it.each([
    ['1.005', 2, '1.01', '1.00'],
    ['6.35', 1, '6.4', '6.3'],
    ['0.15', 1, '0.2', '0.1'],
  ])('round(%s, %i) returns %s where binary floating point prints %s', (...row) => {
    const [value, decimals, right, wrong] = row;
    expect(Number(value).toFixed(decimals)).toBe(wrong);
    expect(round(new Fraction(value), decimals)).toBe(right);
  });

  it('round shows 4/7 as 57 per cent and 2/7 as 29, not cut off to 56 and 28', () => {
    expect(round(new Fraction(4, 7).mul(100), 0)).toBe('57');
    expect(round(new Fraction(2, 7).mul(100), 0)).toBe('29');
  });

  it('round never moves a value by more than half a unit, and mirrors round zero', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 20n), 10n ** 20n),
        fc.bigInt(1n, 10n ** 20n),
        fc.integer({ min: 0, max: 3 }),
        (n, d, decimals) => {
          const value = new Fraction(n, d);
          const text = round(value, decimals);
          const distance = new Fraction(text).sub(value).abs();
          expect(distance.mul(2).lte(new Fraction(1n, 10n ** BigInt(decimals)))).toBe(true);
          const mirrored = round(value.neg(), decimals);
          expect(new Fraction(mirrored).equals(new Fraction(text).neg())).toBe(true);
          expect(text).not.toMatch(/^-0(\.0*)?$/);
        },
      ),
    );
  });
});

describe('showExactly', () => {
  it.each([
    ['0.5', '50'],
    ['0.125', '12.5'],
    ['0.3333', '33.33'],
    ['1', '100'],
    ['0', '0'],
  ])('showExactly rounds nothing away: %s is %s per cent', (typed, shown) => {
    expect(showExactly(new Fraction(typed).mul(100))).toBe(shown);
  });
});

test.each([
  ['9.95', 1, '9.95'],
  ['9.949', 1, '9.9'],
  ['9.96', 1, '9.96'],
  ['9.996', 1, '9.996'],
  ['10', 1, '10.0'],
  ['9.5', 0, '9.5'],
  ['9.4', 0, '9'],
  ['10', 0, '10'],
  ['0.04', 1, '0.04'],
  ['0.05', 1, '0.1'],
  ['0.25', 0, '0.3'],
  ['0', 1, '0.0'],
])('scoreFigure writes %s with %s decimals as %s: 10 only for all, 0 only for none', (...own) => {
  const [value, decimals, shown] = own;
  expect(scoreFigure(new Fraction(value), decimals).shown).toBe(shown);
});
