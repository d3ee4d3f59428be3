import type { LineageNote } from '#model/outcome.ts';
import { formerIds } from './former-ids.ts';

const succeeding = new Set<LineageNote['kind']>(['replace', 'merge', 'split']);

/** The departments that others have taken the place of. */
export interface Superseded {
  /** Former ids of the departments given: the same departments under older names. */
  readonly renamed: ReadonlySet<string>;
  /** What was replaced by, merged into or split into one of them. */
  readonly succeeded: ReadonlySet<string>;
}

/** What came before these departments, by rename at any distance and by other kinds once. Never throws. */
export function supersededBy(
  departments: Iterable<string>,
  events: readonly LineageNote[],
): Superseded {
  const ids = new Set([...departments].flatMap((id) => formerIds(id, events)));
  const successions = events.filter(
    ({ kind, to }) => succeeding.has(kind) && to.some((id) => ids.has(id)),
  );
  return { renamed: ids, succeeded: new Set(successions.flatMap(({ from }) => from)) };
}
