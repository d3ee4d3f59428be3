import type Fraction from 'fraction.js';
import type { Placed } from '#model/campaign.ts';
import type { Decimal } from '#model/cell.ts';
import type { CriterionResult } from '#model/outcome.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import { divide, nearestDouble, toFraction, zero } from './exact.ts';
import { decidingRows, readEntry, shownMark, type Entry } from './mark.ts';
import type { Scheme, SchemeCriterion } from './scheme.ts';
import { counts, type Question } from './tally.ts';

/** One criterion for one department: the question, what the tables say, and what it weighs. */
export interface Answer extends Question {
  readonly criterion: SchemeCriterion;
  readonly entry: Entry;
  /** The first of the rows that say so; undefined where there is none. */
  readonly source: Placed<Assessment> | undefined;
  /** The weight as typed. */
  readonly typedWeight: Decimal;
  /** Whether it counts, as the edition treats silence. */
  readonly isCounting: boolean;
}

/** mark ÷ max_mark, 0 to 1 (rule 1), for a highest mark above 0. */
export function shareOf(mark: Fraction, { maxMark }: Pick<SchemeCriterion, 'maxMark'>): Fraction {
  return divide(mark, toFraction(maxMark));
}

/** The answers of one department to every criterion of an edition, in their order, from its rows. */
export function readAnswers(
  { criteria, ownWeights, treatment }: Scheme,
  department: string,
  rows: readonly Placed<Assessment>[],
): Answer[] {
  const deciding = decidingRows(criteria, rows);
  const own = ownWeights.get(department);
  return criteria.map((criterion, place) => {
    const source = deciding[place] ?? [];
    const entry = readEntry(source);
    const typedWeight = own?.get(criterion.criterion) ?? criterion.weight;
    return {
      criterion,
      entry,
      source: source[0],
      typedWeight,
      theme: criterion.theme,
      status: entry.status,
      weight: toFraction(typedWeight),
      share: entry.mark ? shareOf(entry.mark, criterion) : zero,
      isCounting: counts(entry.status, treatment),
    };
  });
}

/** What one criterion came to for one department, as pages show it. */
export function toCriterionResult(answer: Answer): CriterionResult {
  const { criterion, entry, source } = answer;
  return {
    criterion: criterion.criterion,
    theme: criterion.theme,
    status: answer.status,
    mark: entry.written,
    shownMark:
      entry.written === undefined ? undefined : shownMark(entry.written, criterion.maxMark),
    maxMark: criterion.maxMark,
    weight: answer.typedWeight,
    share: answer.isCounting ? nearestDouble(answer.share) : undefined,
    from: entry.from,
    file: source?.file,
    row: source?.row,
    reason: source?.reason,
  };
}
