import Fraction from 'fraction.js';

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
