import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { reduce } from './quotient.ts';
import { sum } from './sum.ts';
import { weightedMean } from './weighted-mean.ts';

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
        else expect(mean && reduce(mean).equals(slow.div(total))).toBe(true);
      }),
    );
  });
});
