import type Fraction from 'fraction.js';
import type { Placed } from '#model/campaign.ts';
import type { Decimal } from '#model/cell.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import { toAmount } from './amount.ts';
import { counts } from './counts.ts';
import { toFraction } from './decimal.ts';
import { readEntry, statusOf, type Entry } from './entry.ts';
import type { MarkSheet } from './mark-sheet.ts';
import type { Quotient } from './quotient.ts';
import type { SchemeCriterion } from './scheme-criteria.ts';
import type { Scheme } from './scheme.ts';
import { share } from './share.ts';
import type { ThemedQuestion } from './tally-themes.ts';

const zero = toFraction('0');

/** One criterion for one department: the question, what the tables say, and what it weighs. */
export interface Answer extends ThemedQuestion {
  readonly criterion: SchemeCriterion;
  readonly entry: Entry;
  /** The weight as typed. */
  readonly typedWeight: Decimal;
  readonly weight: Fraction;
  /** mark ÷ max_mark, 0 to 1; 0 without a mark. */
  readonly share: Quotient;
  /** Whether it counts, as the edition treats silence. */
  readonly isCounting: boolean;
}

/** Reads all criteria of an edition for one department, in their order, one answer each. */
export type ReadAnswers = (department: string, sheet: MarkSheet) => Answer[];

/**
 * Prepares to read the answers of department after department. Those that say the same of a criterion
 * are one and the same answer: it has a few marks, and each is worked out once and not for every row.
 * Never throws for checked tables.
 */
export function openAnswers(scheme: Scheme): ReadAnswers {
  const questions = scheme.criteria.map((criterion) => ({
    criterion,
    known: new Map<string, Answer>(),
  }));
  return (department, sheet) => {
    const ownWeights = scheme.ownWeights.get(department);
    return questions.map(({ criterion, known }, place) => {
      const row = sheet.deciding[place];
      const ownWeight = ownWeights?.get(criterion.criterion);
      const said = ownWeight === undefined ? sameFor(row) : undefined;
      const before = said === undefined ? undefined : known.get(said);
      if (before) return before;
      const facts = {
        criterion,
        entry: readEntry(row, sheet),
        typedWeight: ownWeight ?? criterion.weight,
      };
      const answer = toAnswer(facts, scheme);
      if (said !== undefined) known.set(said, answer);
      return answer;
    });
  };
}

/** By what an answer is the same as others to its criterion; undefined for one that is a mean. */
function sameFor(row: Placed<Assessment> | undefined): string | undefined {
  if (!row) return 'no row';
  if (row.assessor !== 'agreed') return undefined;
  const status = statusOf(row);
  return status === 'scored' ? row.mark : status;
}

function toAnswer(
  facts: Pick<Answer, 'criterion' | 'entry' | 'typedWeight'>,
  { treatment }: Scheme,
): Answer {
  const { criterion, entry } = facts;
  const weight = toFraction(facts.typedWeight);
  const part = share(entry.mark ?? zero, toFraction(criterion.maxMark));
  return {
    ...facts,
    theme: criterion.theme,
    status: entry.status,
    weight,
    share: part,
    amount: toAmount(weight, part),
    isCounting: counts(entry.status, treatment),
  };
}
