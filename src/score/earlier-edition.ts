import type { LineageNote } from '#model/outcome.ts';
import { eventsBetween } from '#lineage/events-between.ts';
import { tieCriteria, type Tie } from './tie-criteria.ts';
import type { EditionWorking } from './working.ts';

/** The edition that another is compared with, and what lies between the two. */
export interface Earlier extends EditionWorking {
  /** For each criterion of the newer edition the one that it is compared with. */
  readonly ties: readonly (Tie | undefined)[];
  /** The lineage between the two. */
  readonly between: readonly LineageNote[];
  /** All lineage there is; a rename ties two ids together whenever it was. */
  readonly events: readonly LineageNote[];
}

/** Ties an edition to the one before it. Never throws. */
export function tieEditions(
  now: EditionWorking,
  before: EditionWorking,
  events: readonly LineageNote[],
): Earlier {
  return {
    ...before,
    ties: tieCriteria(now.scheme, before.scheme),
    between: eventsBetween(events, before.scheme.edition, now.scheme.edition),
    events,
  };
}
