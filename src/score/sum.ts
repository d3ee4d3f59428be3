import Fraction from 'fraction.js';

const zero = new Fraction(0n);

/**
 * The exact sum; 0 for none. Never throws. Added over a common denominator and reduced once at the
 * end: reducing at every step, as a fraction does by itself, is most of the cost of a long sum.
 */
export function sum(values: readonly Fraction[]): Fraction {
  const [first = zero] = values;
  if (values.length <= 1) return first;
  let numerator = 0n;
  let denominator = 1n;
  for (const { s, n, d } of values) {
    if (denominator % d !== 0n) {
      const { n: missing } = new Fraction(d, denominator);
      numerator *= missing;
      denominator *= missing;
    }
    numerator += s * n * (denominator / d);
  }
  return new Fraction(numerator, denominator);
}
