import type { Campaign } from '#model/campaign.ts';
import type { Decimal } from '#model/cell.ts';
import { toFraction } from './decimal.ts';

/** One question of an edition, as scoring needs it. */
export interface SchemeCriterion {
  readonly criterion: string;
  readonly theme: string | undefined;
  /** Above 0. */
  readonly maxMark: Decimal;
  /** Its weight where a department has none of its own, above 0. */
  readonly weight: Decimal;
  /** Marks that have a meaning, lowest first; none where it has no levels. */
  readonly levels: readonly Decimal[];
  /** As typed; blank under one method means the same id. */
  readonly follows: string | undefined;
  readonly isComparable: boolean;
}

/** The questions of one edition in the order of their rows. Never throws for checked tables. */
export function readSchemeCriteria(campaign: Campaign, edition: string): SchemeCriterion[] {
  const isOwn = (row: { readonly edition: string }): boolean => row.edition === edition;
  const levels = Map.groupBy(campaign.levels.filter(isOwn), ({ criterion }) => criterion);
  return campaign.criteria.filter(isOwn).map((row) => ({
    criterion: row.criterion,
    theme: row.theme,
    maxMark: row.max_mark,
    weight: row.weight,
    levels: sortDecimals(levels.get(row.criterion)?.map(({ mark }) => mark) ?? []),
    follows: row.follows,
    isComparable: row.comparable !== 'no',
  }));
}

function sortDecimals(marks: readonly Decimal[]): Decimal[] {
  return marks.toSorted((a, b) => toFraction(a).compare(toFraction(b)));
}
