import type Fraction from 'fraction.js';
import { departmentScore, type ThemeWeights } from './department-score.ts';
import type { Pair } from './pair-answers.ts';
import { tallyThemes } from './score-questions.ts';
import { toFraction } from './decimal.ts';

/** Every pair counts on both sides; what has no share is silence that counted as zero. */
const counted = { noResponse: 'zero', withheld: 'zero' } as const;

/**
 * The score of one side over the criteria that two editions have in common, exact, with the weights
 * and theme weights of the newer edition on both sides, so that marks alone move the difference
 * (docs/decisions/0002-comparing-editions.md). Undefined without pairs. Never throws.
 */
export function scorePairs(
  pairs: readonly Pair[],
  side: keyof Pair,
  themeWeights?: ThemeWeights,
): Fraction | undefined {
  const questions = pairs.map((pair) => ({
    status: 'scored' as const,
    theme: pair.now.theme,
    weight: pair.now.weight,
    share: pair[side].share ?? toFraction('0'),
  }));
  return departmentScore(tallyThemes(questions, counted), themeWeights);
}
