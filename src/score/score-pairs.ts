import { toAmount } from './amount.ts';
import { departmentScore, type ThemeWeights } from './department-score.ts';
import type { Pair } from './pair-answers.ts';
import type { Quotient } from './quotient.ts';
import { tallyThemes, type ThemedQuestion } from './tally-themes.ts';

/** Every pair counts on both sides: where there is no mark, it is silence that counted as zero. */
const counted = { noResponse: 'zero', withheld: 'zero' } as const;

/** The scores of the two sides of a comparison; undefined without pairs. */
export interface PairScores {
  readonly now: Quotient | undefined;
  readonly before: Quotient | undefined;
}

/**
 * The scores over the criteria that two editions have in common, exact, with the weights and theme
 * weights of the newer edition on both sides, so that marks alone move the difference
 * (docs/decisions/0002-comparing-editions.md). Never throws.
 */
export function scorePairs(pairs: readonly Pair[], themeWeights?: ThemeWeights): PairScores {
  const scoreOf = (questions: readonly ThemedQuestion[]): Quotient | undefined =>
    departmentScore(tallyThemes(questions), counted, themeWeights);
  return { now: scoreOf(pairs.map(({ now }) => now)), before: scoreOf(pairs.map(weighAsNow)) };
}

/** The answer of the edition before with the theme and the weight of the newer one. */
function weighAsNow({ now, before }: Pair): ThemedQuestion {
  if (now.theme === before.theme && now.typedWeight === before.typedWeight) return before;
  const { status, share } = before;
  return { status, theme: now.theme, amount: toAmount(now.weight, share) };
}
