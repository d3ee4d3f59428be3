import type Fraction from 'fraction.js';
import type { NoScoreReason } from '#model/outcome.ts';
import { departmentCoverage, type ExactCoverage } from './coverage.ts';
import { departmentScore, type Tallies } from './department-score.ts';
import { noScoreReason } from './no-score-reason.ts';
import type { Scheme } from './scheme.ts';
import { tally, type Question } from './tally.ts';
import type { Treatment } from './treatment.ts';

/** A score in full precision, or why there is none. */
export type ExactOutcome =
  | { readonly kind: 'score'; readonly exact: Fraction }
  | { readonly kind: 'none'; readonly why: NoScoreReason };

/** What a department's criteria come to, exact. */
export interface ExactScore {
  readonly outcome: ExactOutcome;
  /** Undefined where nothing applies. */
  readonly coverage: ExactCoverage | undefined;
  readonly tallies: Tallies;
}

/** A question and the theme that it stands in. */
export type ThemedQuestion = Question & { readonly theme: string | undefined };

/** Adds up questions theme by theme. Never throws. */
export function tallyThemes(questions: readonly ThemedQuestion[], treatment: Treatment): Tallies {
  const themes = Map.groupBy(questions, ({ theme }) => theme);
  return new Map([...themes].map(([theme, own]) => [theme, tally(own, treatment)]));
}

/**
 * The score of a department with its coverage test (design rules 2 to 5), under a treatment of
 * silence that may be another than the edition's own (rule 9). Coverage of exactly the minimum is
 * enough. Never throws.
 */
export function scoreQuestions(
  questions: readonly ThemedQuestion[],
  { themeWeights, minCoverage }: Pick<Scheme, 'themeWeights' | 'minCoverage'>,
  treatment: Treatment,
): ExactScore {
  const tallies = tallyThemes(questions, treatment);
  const coverage = departmentCoverage(tallies, themeWeights);
  const exact = departmentScore(tallies, themeWeights);
  if (!exact) {
    const why = noScoreReason(questions.map(({ status }) => status));
    return { outcome: { kind: 'none', why }, coverage, tallies };
  }
  const isEnough = coverage?.counting.gte(minCoverage) ?? false;
  return {
    outcome: isEnough ? { kind: 'score', exact } : { kind: 'none', why: 'below-coverage' },
    coverage,
    tallies,
  };
}
