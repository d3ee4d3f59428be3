import type { Quotient } from './quotient.ts';

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** More than the 53 bits of a double, so that the last bits only decide which way it rounds. */
const SPARE_BITS = 70;

/**
 * The double nearest to an exact value, ties to even: what a reader gets who parses all its digits.
 * Never throws. Dividing two long integers as doubles would round three times, so they are divided
 * as integers first, and a remainder leaves a last bit behind.
 */
export function nearestDouble(value: Quotient): number {
  if (value.n <= SAFE && value.d <= SAFE) return Number(value.s * value.n) / Number(value.d);
  const shift = Math.max(0, countBits(value.d) - countBits(value.n) + SPARE_BITS);
  const scaled = value.n << BigInt(shift);
  const quotient = scaled / value.d;
  const sticky = scaled % value.d === 0n ? quotient : quotient | 1n;
  return Number(value.s * sticky) / 2 ** shift;
}

function countBits(value: bigint): number {
  return value.toString(2).length;
}
