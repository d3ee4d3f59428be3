import type Fraction from 'fraction.js';
import type { Decimal } from '#model/cell.ts';
import { toFraction } from './decimal.ts';
import { findEntry, type Entry } from './entry.ts';
import type { MarkSheet } from './mark-sheet.ts';
import type { SchemeCriterion } from './scheme-criteria.ts';
import type { Scheme } from './scheme.ts';
import { share } from './share.ts';
import type { Question } from './tally.ts';

/** One criterion for one department: the question, what the tables say, and what it weighs. */
export interface Answer extends Question {
  readonly criterion: SchemeCriterion;
  readonly entry: Entry;
  readonly theme: string | undefined;
  /** The weight as typed. */
  readonly typedWeight: Decimal;
  /** mark ÷ max_mark, 0 to 1; only when scored. */
  readonly share?: Fraction;
}

/** All criteria of an edition for one department, in their order, one each. Never throws. */
export function readAnswers(scheme: Scheme, department: string, sheet: MarkSheet): Answer[] {
  return scheme.criteria.map((criterion) => {
    const entry = findEntry(sheet, criterion.criterion);
    const typedWeight = criterion.ownWeights.get(department) ?? criterion.weight;
    const answer = {
      criterion,
      entry,
      theme: criterion.theme,
      status: entry.status,
      typedWeight,
      weight: toFraction(typedWeight),
    };
    return entry.mark
      ? { ...answer, share: share(entry.mark, toFraction(criterion.maxMark)) }
      : answer;
  });
}
