import type { NoScoreReason } from '#model/outcome.ts';
import { departmentCoverage, type ExactCoverage } from './coverage.ts';
import { departmentScore, type Tallies } from './department-score.ts';
import { noScoreReason } from './no-score-reason.ts';
import { isLess, type Quotient } from './quotient.ts';
import type { Scheme } from './scheme.ts';
import { addTallies } from './tally.ts';
import type { Treatment } from './treatment.ts';

/** A score in full precision, or why there is none. */
export type ExactOutcome =
  | { readonly kind: 'score'; readonly exact: Quotient }
  | { readonly kind: 'none'; readonly why: NoScoreReason };

/** What a department's criteria come to, exact. */
export interface ExactScore {
  readonly outcome: ExactOutcome;
  /** Undefined where nothing applies. */
  readonly coverage: ExactCoverage | undefined;
}

/**
 * The score of a department with its coverage test (design rules 2 to 5), under a treatment of
 * silence that may be another than the edition's own (rule 9). Coverage of exactly the minimum is
 * enough. Never throws.
 */
export function scoreTallies(
  tallies: Tallies,
  { themeWeights, minCoverage }: Pick<Scheme, 'themeWeights' | 'minCoverage'>,
  treatment: Treatment,
): ExactScore {
  const coverage = departmentCoverage(tallies, treatment, themeWeights);
  const exact = departmentScore(tallies, treatment, themeWeights);
  if (!exact) {
    const why = noScoreReason(addTallies(tallies.values()));
    return { outcome: { kind: 'none', why }, coverage };
  }
  const isEnough = coverage !== undefined && !isLess(coverage.counting, minCoverage);
  const outcome: ExactOutcome = isEnough
    ? { kind: 'score', exact }
    : { kind: 'none', why: 'below-coverage' };
  return { outcome, coverage };
}
