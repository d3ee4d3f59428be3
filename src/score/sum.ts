import Fraction from 'fraction.js';

/** Two exact values that are multiplied before they are added. */
export interface Product {
  readonly weight: Fraction;
  readonly value: Fraction;
}

const zero = new Fraction(0n);

/** The exact sum; 0 for none. Never throws. */
export function sum(values: readonly Fraction[]): Fraction {
  const [first = zero] = values;
  if (values.length <= 1) return first;
  const total = new Total();
  for (const value of values) total.add(value.s * value.n, value.d);
  return total.reduce();
}

/** The exact Σ weight·value; 0 for none. Never throws. */
export function sumProducts(parts: readonly Product[]): Fraction {
  if (parts.length === 0) return zero;
  const total = new Total();
  for (const { weight, value } of parts)
    total.add(weight.s * value.s * weight.n * value.n, weight.d * value.d);
  return total.reduce();
}

/**
 * A running total over a common denominator, reduced once at the end: reducing at every step, as a
 * fraction does by itself, is most of the cost of a score.
 */
class Total {
  #numerator = 0n;
  #denominator = 1n;

  add(numerator: bigint, denominator: bigint): void {
    if (denominator === this.#denominator) {
      this.#numerator += numerator;
    } else if (this.#denominator % denominator === 0n) {
      this.#numerator += numerator * (this.#denominator / denominator);
    } else {
      const ratio = new Fraction(this.#denominator, denominator);
      this.#numerator = this.#numerator * ratio.d + numerator * ratio.n;
      this.#denominator *= ratio.d;
    }
  }

  reduce(): Fraction {
    return new Fraction(this.#numerator, this.#denominator);
  }
}
