import { toFraction } from './decimal.ts';
import type { ThemeWeights } from './department-score.ts';
import type { Pair } from './pair-answers.ts';

/** What two editions have in common for one department. */
export interface Common {
  readonly pairs: readonly Pair[];
  /** How many criteria count now, and how many counted before. */
  readonly countingNow: number;
  readonly countingBefore: number;
  readonly themeWeightsNow: ThemeWeights | undefined;
  readonly themeWeightsBefore: ThemeWeights | undefined;
}

/**
 * Whether a change may be shown as a whole (design rule 11): every criterion that counts on either
 * side is tied to exactly one on the other, with the same weight, highest mark and, where themes
 * have weights, the same theme with the same weight. Never throws.
 */
export function isWhole(common: Common): boolean {
  const { pairs, countingNow, countingBefore } = common;
  const former = new Set(pairs.map(({ before }) => before.criterion.criterion));
  if (pairs.length !== countingNow || former.size !== pairs.length) return false;
  if (former.size !== countingBefore) return false;
  return pairs.every((pair) => hasSameWeights(pair) && hasSameTheme(pair, common));
}

function hasSameWeights({ now, before }: Pair): boolean {
  const maxNow = toFraction(now.criterion.maxMark);
  return now.weight.equals(before.weight) && maxNow.equals(toFraction(before.criterion.maxMark));
}

function hasSameTheme({ now, before }: Pair, common: Common): boolean {
  const { themeWeightsNow, themeWeightsBefore } = common;
  if (!themeWeightsNow && !themeWeightsBefore) return true;
  const weightNow = themeWeightsNow?.get(now.theme);
  const weightBefore = themeWeightsBefore?.get(before.theme);
  if (!weightNow || !weightBefore) return false;
  return now.theme === before.theme && weightNow.equals(weightBefore);
}
