import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { nearestDouble, sum, weightedMean } from './exact.ts';

const fraction = fc
  .tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 60n))
  .map(([n, d]) => new Fraction(n, d));

describe('sum and weightedMean', () => {
  it('sum is what adding one fraction to the next gives', () => {
    fc.assert(
      fc.property(fc.array(fraction), (values) => {
        const slow = values.reduce((total, value) => total.add(value), new Fraction(0));
        expect(sum(values).equals(slow)).toBe(true);
      }),
    );
  });

  it('weightedMean is what multiplying, adding and dividing one by one gives', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ weight: fraction, value: fraction })), (all) => {
        const parts = all.map(({ weight, value }) => ({
          weight: weight.abs(),
          value: value.abs(),
        }));
        const slow = parts.reduce(
          (total, { weight, value }) => total.add(weight.mul(value)),
          new Fraction(0),
        );
        const total = parts.reduce((weights, { weight }) => weights.add(weight), new Fraction(0));
        const mean = weightedMean(parts);
        if (total.n === 0n) expect(mean).toBeUndefined();
        else expect(mean?.equals(slow.div(total))).toBe(true);
      }),
    );
  });
});

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
