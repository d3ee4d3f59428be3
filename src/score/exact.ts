import Fraction from 'fraction.js';

/**
 * Exact arithmetic (docs/decisions/0001-exact-arithmetic.md). Marks and weights are decimals as
 * typed, read as fractions; nothing here is rounded but `nearestDouble`. No function of this folder
 * throws for tables that have been checked, unless its comment says so.
 */

/** 0, exact. */
export const zero = new Fraction(0n);

/** 1, exact. */
export const one = new Fraction(1n);

/** Whether two values are one: a fraction is always reduced, so that its parts tell. */
export const isSame = (a: Fraction, b: Fraction): boolean =>
  a.n === b.n && a.d === b.d && (a.s === b.s || a.n === 0n);

/** A campaign types the same few decimals tens of thousands of times; each is read once. */
const known = new Map<string, Fraction>();

/** The exact value of a decimal as typed, such as `7.25`. Throws for text that is no decimal. */
export function toFraction(decimal: string): Fraction {
  const before = known.get(decimal);
  if (before) return before;
  const value = new Fraction(decimal);
  known.set(decimal, value);
  return value;
}

/** What part of a whole a value is, from 0 to 1; most often none or all of it, which is quick to see. */
export function partOf(value: Fraction, whole: Fraction): Fraction {
  if (value.n === 0n) return zero;
  return isSame(value, whole) ? one : value.div(whole);
}

/**
 * A sum over a common denominator, reduced once at the end: a fraction reduces itself at every step,
 * which is most of the cost of a long sum.
 */
export class Sum {
  private numerator = 0n;
  private denominator = 1n;

  add({ s, n: size, d }: Fraction): void {
    const n = s < 0n ? -size : size;
    if (d === this.denominator) {
      this.numerator += n;
      return;
    }
    if (this.denominator % d !== 0n) {
      const { n: missing } = new Fraction(d, this.denominator);
      this.numerator *= missing;
      this.denominator *= missing;
    }
    this.numerator += n * (this.denominator / d);
  }

  /** The sum so far, reduced. */
  value(): Fraction {
    if (this.numerator === 0n) return zero;
    return new Fraction(this.numerator, this.denominator);
  }
}

/** The sum; 0 for none. */
export function sum(values: readonly Fraction[]): Fraction {
  const [first = zero] = values;
  if (values.length <= 1) return first;
  const total = new Sum();
  for (const value of values) total.add(value);
  return total.value();
}

/** The arithmetic mean; undefined for none. */
export function mean(values: readonly Fraction[]): Fraction | undefined {
  return values.length === 0 ? undefined : sum(values).div(values.length);
}

/** A value, and what it weighs. */
export interface Part {
  readonly weight: Fraction;
  readonly value: Fraction;
}

/**
 * Σ weight·value ÷ Σ weight; undefined where nothing weighs anything. Weights are relative: scaling
 * all of them changes nothing (rule 4).
 * @param parts weights not below 0
 */
export function weightedMean(parts: readonly Part[]): Fraction | undefined {
  const [points, weights] = [new Sum(), new Sum()];
  for (const { weight, value } of parts) {
    weights.add(weight);
    points.add(product(weight, value));
  }
  const total = weights.value();
  return total.n === 0n ? undefined : partOf(points.value(), total);
}

/** weight × value, exact. A value is most often all or nothing, which needs no arithmetic. */
export function product(weight: Fraction, value: Fraction): Fraction {
  if (value === one) return weight;
  return value === zero ? zero : weight.mul(value);
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** More than the 53 bits of a double, so that the last bits only decide which way it rounds. */
const SPARE_BITS = 70;

/**
 * The double nearest to an exact value, ties to even: what a reader gets who parses all its digits.
 * Dividing two long integers as doubles would round three times. So they are divided as integers
 * first, and where that leaves a remainder the last bit is set to say so.
 */
export function nearestDouble(value: Fraction): number {
  if (value.n <= SAFE && value.d <= SAFE) return Number(value.s * value.n) / Number(value.d);
  const shift = Math.max(0, countBits(value.d) - countBits(value.n) + SPARE_BITS);
  const scaled = value.n << BigInt(shift);
  const quotient = scaled / value.d;
  const marked = scaled % value.d === 0n ? quotient : quotient | 1n;
  return Number(value.s * marked) / 2 ** shift;
}

function countBits(value: bigint): number {
  return value.toString(2).length;
}
