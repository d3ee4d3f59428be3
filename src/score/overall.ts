import type { OverallOutcome, Silence } from '#model/outcome.ts';
import type { Edition } from '#model/tables/editions.ts';
import { mean, nearestDouble, toFraction } from './exact.ts';
import { scoreFigure, type ExactOutcome } from './round.ts';

/** What the overall score needs of a department. */
export interface Scored {
  readonly outcome: ExactOutcome;
  readonly silence: Silence;
}

/**
 * The mean of the exact department scores (rule 8), with over how many of how many
 * departments, and how many of them were silent on everything and counted as 0. None where fewer
 * than half of the departments have a score.
 */
export function meanOverall(departments: readonly Scored[], decimals: number): OverallOutcome {
  const scored = departments.filter(({ outcome }) => outcome.kind === 'score');
  const exact = mean(
    scored.flatMap(({ outcome }) => (outcome.kind === 'score' ? outcome.exact : [])),
  );
  const counted = { over: scored.length, of: departments.length };
  if (departments.length === 0) return { kind: 'none', why: 'no-marks', ...counted };
  if (!exact || 2 * counted.over < counted.of)
    return { kind: 'none', why: 'fewer-than-half', ...counted };
  const silent = scored.filter(({ silence }) => silence === 'all').length;
  return { kind: 'mean', ...counted, silent, ...scoreFigure(exact, decimals) };
}

/**
 * The coalition's own judgement where the edition has one (rule 8), shown as it was typed, with what
 * the mean would be;
 * otherwise undefined.
 */
export function judgedOverall(edition: Edition, mean: OverallOutcome): OverallOutcome | undefined {
  const { overall, overall_score: score, overall_reason: reason } = edition;
  if (overall !== 'judgement' || score === undefined) return undefined;
  return {
    kind: 'judgement',
    reason: reason ?? '',
    mean: mean.kind === 'mean' ? mean : undefined,
    value: nearestDouble(toFraction(score)),
    shown: score,
  };
}
