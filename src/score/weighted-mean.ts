import type { Quotient } from './quotient.ts';

/** A value, and what it weighs. */
export interface Part {
  readonly weight: Quotient;
  readonly value: Quotient;
}

/**
 * Σ weight·value ÷ Σ weight, exact; undefined where nothing weighs anything. Never throws. Weights
 * are relative: scaling all of them changes nothing (design rule 4).
 * @param parts weights above 0, values not below 0
 */
export function weightedMean(parts: readonly Part[]): Quotient | undefined {
  const product = new Total();
  const total = new Total();
  for (const { weight, value } of parts) {
    total.add(weight.n, weight.d);
    // A theme without a gap has a coverage of n ÷ n, which is 1 and lengthens nothing.
    if (value.n === value.d) product.add(weight.n, weight.d);
    else product.add(weight.n * value.n, weight.d * value.d);
  }
  if (total.n === 0n) return undefined;
  return { s: 1n, n: product.n * total.d, d: product.d * total.n };
}

/**
 * A sum over the plain product of the denominators: a mean has a few parts, and looking for the least
 * common denominator costs more than longer numbers do.
 */
class Total {
  n = 0n;
  d = 1n;

  add(n: bigint, d: bigint): void {
    if (n === 0n) return;
    if (d === this.d) {
      this.n += n;
    } else {
      this.n = this.n * d + n * this.d;
      this.d *= d;
    }
  }
}
