import type { Placed } from '#model/campaign.ts';
import { ruleColumns } from '#model/status.ts';
import type { RuleColumn } from '#model/status-traits.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { Difference } from './compare-methods.ts';

/** The edition of a method that was the last to state what a status counts as. */
export type Stated = Partial<Record<RuleColumn, Placed<Edition>>>;

/** A difference from the edition that stated it last, which need not be the one directly before. */
interface TreatmentDifference extends Difference {
  readonly before: Placed<Edition>;
}

/**
 * Where an edition states another treatment than its method did. A rule that is left out is for a
 * status that does not occur: it differs from nothing, and what was stated before it still holds.
 */
export const compareTreatments = (stated: Stated, now: Placed<Edition>): TreatmentDifference[] =>
  ruleColumns.flatMap((what) => {
    const before = stated[what];
    const [a, b] = [before?.[what], now[what]];
    if (before === undefined || a === undefined || b === undefined || a === b) return [];
    return [{ what, column: what, detail: `${a}, now ${b}`, rows: [now], before }];
  });

/** What a method has stated once an edition is part of it. */
export const withStated = (stated: Stated, edition: Placed<Edition>): Stated => ({
  ...stated,
  ...Object.fromEntries(
    ruleColumns.filter((what) => edition[what] !== undefined).map((what) => [what, edition]),
  ),
});
