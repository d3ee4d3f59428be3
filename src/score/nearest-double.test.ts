import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { nearestDouble } from './nearest-double.ts';

describe('nearestDouble', () => {
  it('nearestDouble reads any decimal as JavaScript itself reads its digits', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 30n), 10n ** 30n),
        fc.integer({ min: 0, max: 30 }),
        (n, places) => {
          const digits = String(n < 0n ? -n : n).padStart(places + 1, '0');
          const point = digits.length - places;
          const text = `${n < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}0`;
          expect(nearestDouble(new Fraction(n, 10n ** BigInt(places)))).toBe(Number(text) + 0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('nearestDouble gives back a double that is written as a fraction of a power of two', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 200 }), (n, power) => {
        const exact = new Fraction(BigInt(n), 2n ** BigInt(power));
        expect(nearestDouble(exact)).toBe(n / 2 ** power + 0);
      }),
    );
  });

  it('nearestDouble returns 4.6/0.7 as 6.571428571428571', () => {
    expect(nearestDouble(new Fraction('4.6').div(new Fraction('0.7')))).toBe(6.571428571428571);
  });

  it('nearestDouble rounds a quotient of long integers once', () => {
    const long = 3n ** 60n;
    expect(nearestDouble(new Fraction(long * 2n + 1n, long * 3n))).toBe(2 / 3);
    expect(nearestDouble(new Fraction(-long, 10n ** 29n))).toBe(
      Number('-0.42391158275216203514294433201'),
    );
  });
});
