import { sum, toFraction } from './exact.ts';
import { roundWithin } from './round.ts';

const hundred = toFraction('100');

/**
 * What part of the whole each weight is, in per cent with at most one decimal: `20`, `33.3`; more where it would
 * show as 0 or 100 and is not. Rounded
 * one by one, so that they may not add up to 100. A sum of several weights may be given as a list. All of them are decimals above 0.
 */
export function weightParts(weights: readonly (readonly string[])[]): string[] {
  const sums = weights.map((each) => sum(each.map(toFraction)));
  const total = sum(sums);
  return sums.map((each) => {
    if (total.n === 0n) return '0';
    const part = each.div(total).mul(100);
    return roundWithin(part, hundred, 1).replace(/\.0$/, '');
  });
}

/** The exact sum of weights as typed, without needless decimals: `6.5`. */
export function addWeights(weights: readonly string[]): string {
  return sum(weights.map(toFraction)).toString();
}
