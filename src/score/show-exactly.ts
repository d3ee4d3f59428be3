import type Fraction from 'fraction.js';
import { toFraction } from './decimal.ts';
import { round } from './round.ts';

/**
 * A value with as many decimals as it has: `12.5`. For what was typed as a decimal, since a third has
 * no end. Never throws.
 */
export function showExactly(value: Fraction): string {
  let decimals = 0;
  while (!toFraction(round(value, decimals)).equals(value)) decimals += 1;
  return round(value, decimals);
}
