import Fraction from 'fraction.js';

/**
 * An exact quotient of two whole numbers that need not be in lowest terms: sign, numerator and
 * denominator, the last two not below 0. Every fraction is one. What is only compared and shown need
 * not be reduced, and reducing is most of the cost of a fraction.
 */
export type Quotient = Pick<Fraction, 's' | 'n' | 'd'>;

/** The same value as a fraction in lowest terms, to reckon on with. Never throws. */
export function reduce({ s, n, d }: Quotient): Fraction {
  return new Fraction(s * n, d);
}

/** a − b, exact. Never throws. */
export function subtract(a: Quotient, b: Quotient): Quotient {
  const n = a.s * a.n * b.d - b.s * b.n * a.d;
  return n < 0n ? { s: -1n, n: -n, d: a.d * b.d } : { s: 1n, n, d: a.d * b.d };
}

/** Whether a is less than b. Never throws. */
export function isLess(a: Quotient, b: Quotient): boolean {
  return a.s * a.n * b.d < b.s * b.n * a.d;
}
