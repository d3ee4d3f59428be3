import type Fraction from 'fraction.js';
import type { Placed } from '#model/campaign.ts';
import type { Decimal } from '#model/cell.ts';
import type { CriterionResult } from '#model/outcome.ts';
import { statusOf } from '#model/status.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import { nearestDouble, partOf, product, toFraction, zero } from './exact.ts';
import { decidingRows, readAgreed, readAssessors, shownMark, type Entry } from './mark.ts';
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
  /** 0 to 1; 0 without a mark. */
  readonly share: Fraction;
  /** Whether it counts, as the edition treats silence. */
  readonly isCounting: boolean;
}

/** mark ÷ max_mark, 0 to 1 (rule 1), for a highest mark above 0. */
export function shareOf(mark: Fraction, { maxMark }: Pick<SchemeCriterion, 'maxMark'>): Fraction {
  return partOf(mark, toFraction(maxMark));
}

/** The answers of one department to every criterion of an edition, in their order, from its rows. */
export type ReadAnswers = (department: string, rows: readonly Placed<Assessment>[]) => Answer[];

/** The reading of the answers of an edition. */
export function answerReader({ criteria, ownWeights, treatment }: Scheme): ReadAnswers {
  const readers = criteria.map((criterion) => {
    const usualWeight = toFraction(criterion.weight);
    const earn = (entry: Entry): Earned => {
      const share = entry.mark ? shareOf(entry.mark, criterion) : zero;
      const isCounting = counts(entry.status, treatment);
      return { entry, share, usualPoints: product(usualWeight, share), isCounting };
    };
    return { criterion, usualWeight, earn, earnAgreed: once(earn) };
  });
  return (department, rows) => {
    const deciding = decidingRows(rows);
    const own = ownWeights.get(department);
    return readers.map(({ criterion, usualWeight, earn, earnAgreed }) => {
      const agreed = deciding.agreedOn(criterion.criterion);
      const others = agreed ? [] : deciding.assessorsOf(criterion.criterion);
      const { entry, share, usualPoints, isCounting } = agreed
        ? earnAgreed(agreed)
        : earn(readAssessors(others));
      const typedWeight = own?.get(criterion.criterion) ?? criterion.weight;
      const weight = own ? toFraction(typedWeight) : usualWeight;
      return {
        criterion,
        entry,
        source: agreed ?? others[0],
        typedWeight,
        theme: criterion.theme,
        status: entry.status,
        weight,
        share,
        points: weight === usualWeight ? usualPoints : product(weight, share),
        isCounting,
      };
    });
  };
}

interface Earned extends Pick<Answer, 'entry' | 'share' | 'isCounting'> {
  /** With the weight that the criterion has for most departments. */
  readonly usualPoints: Fraction;
}

/** Departments get the same few marks and statuses on a criterion: each is worked out once. */
function once(earn: (entry: Entry) => Earned): (row: Assessment) => Earned {
  const known = new Map<string, Earned>();
  return (row) => {
    const status = statusOf(row);
    const said = status === 'scored' && row.mark !== undefined ? row.mark : status;
    const before = known.get(said);
    if (before) return before;
    const earned = earn(readAgreed(row));
    known.set(said, earned);
    return earned;
  };
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
