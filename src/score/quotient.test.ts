import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { isLess, reduce, subtract, type Quotient } from './quotient.ts';

/** Not in lowest terms, of any sign, and longer than a double holds. */
const quotient: fc.Arbitrary<Quotient> = fc
  .tuple(fc.constantFrom(1n, -1n), fc.bigInt(0n, 10n ** 20n), fc.bigInt(1n, 10n ** 20n))
  .map(([s, n, d]) => ({ s, n, d }));

const asFraction = ({ s, n, d }: Quotient) => new Fraction(s * n).div(new Fraction(d));

describe('quotients', () => {
  it('reduce keeps the value', () => {
    fc.assert(
      fc.property(quotient, (value) => {
        expect(reduce(value).equals(asFraction(value))).toBe(true);
      }),
    );
  });

  it('subtract and isLess agree with fractions', () => {
    fc.assert(
      fc.property(quotient, quotient, (a, b) => {
        const difference = asFraction(a).sub(asFraction(b));
        expect(reduce(subtract(a, b)).equals(difference)).toBe(true);
        expect(isLess(a, b)).toBe(difference.s < 0n);
      }),
    );
  });

  it('subtract of equal values is 0 without a sign', () => {
    const half = { s: 1n, n: 2n, d: 4n };
    expect(subtract(half, { s: 1n, n: 3n, d: 6n })).toMatchObject({ s: 1n, n: 0n });
  });
});
