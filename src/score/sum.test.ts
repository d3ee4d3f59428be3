import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { sum, sumProducts } from './sum.ts';

const fraction = fc
  .tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 60n))
  .map(([n, d]) => new Fraction(n, d));

describe('sum and sumProducts', () => {
  it('sum is what adding one fraction to the next gives', () => {
    fc.assert(
      fc.property(fc.array(fraction), (values) => {
        const slow = values.reduce((total, value) => total.add(value), new Fraction(0));
        expect(sum(values).equals(slow)).toBe(true);
      }),
    );
  });

  it('sumProducts is what multiplying and adding one by one gives', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ weight: fraction, value: fraction })), (parts) => {
        const slow = parts.reduce(
          (total, { weight, value }) => total.add(weight.mul(value)),
          new Fraction(0),
        );
        expect(sumProducts(parts).equals(slow)).toBe(true);
      }),
    );
  });
});
