import type { Quotient } from './quotient.ts';

/** What one question weighs and earns, in whole numbers of one unit. */
export interface Amount {
  /** The common denominator: the other two are counted in parts of 1 ÷ unit. */
  readonly unit: bigint;
  readonly weight: bigint;
  /** weight × share. */
  readonly points: bigint;
}

/**
 * A weight and a share as whole numbers, exact: w/d with a share of s/t is w·t and w·s in parts of
 * 1 ÷ d·t. Whole numbers of one unit are added without ever looking for a common divisor, and a
 * campaign has the same few of them tens of thousands of times. Never throws.
 * @param weight above 0
 * @param share 0 to 1
 */
export function toAmount(weight: Quotient, share: Quotient): Amount {
  return { unit: weight.d * share.d, weight: weight.n * share.d, points: weight.n * share.n };
}
