import type { LineageNote } from '#model/outcome.ts';
import { eventsBetween } from '#lineage/events-between.ts';
import type { Lineage } from '#lineage/way-back.ts';
import { tieCriteria, type Tie } from './tie-criteria.ts';
import type { EditionWorking } from './working.ts';

/** The edition that another is compared with, and what lies between the two. */
export interface Earlier extends EditionWorking, Lineage {
  /** For each criterion of the newer edition the one that it is compared with. */
  readonly ties: readonly (Tie | undefined)[];
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
