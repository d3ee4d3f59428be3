import type Fraction from 'fraction.js';
import { sum } from './sum.ts';

/** The exact arithmetic mean; undefined for none. Never throws. */
export function mean(values: readonly Fraction[]): Fraction | undefined {
  return values.length === 0 ? undefined : sum(values).div(values.length);
}
