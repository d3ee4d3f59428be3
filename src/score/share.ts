import type Fraction from 'fraction.js';
import type { Quotient } from './quotient.ts';

/**
 * mark ÷ max_mark, 0 to 1, exact (design rule 1). Not in lowest terms: whole marks of one criterion
 * then have one denominator, and are added without looking for a common one. Never throws for a
 * highest mark above 0.
 */
export function share(mark: Fraction, maxMark: Fraction): Quotient {
  return { s: 1n, n: mark.n * maxMark.d, d: mark.d * maxMark.n };
}
