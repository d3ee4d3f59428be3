import type { LineageNote } from '#model/outcome.ts';
import { breaksComparison } from './breaks-comparison.ts';
import { formerIds } from './former-ids.ts';
import { touching } from './touching.ts';

/** The lineage that a comparison of two editions asks for. */
export interface Lineage {
  /** What happened between the two. */
  readonly between: readonly LineageNote[];
  /** All there is; a rename ties two ids together whenever it was. */
  readonly events: readonly LineageNote[];
}

/** The way of a department back to the edition before. */
export interface WayBack {
  /** The newest of its ids that was there; undefined where none was. */
  readonly before: string | undefined;
  /** What happened to it between the two editions and breaks the comparison. */
  readonly breaks: readonly LineageNote[];
  /** The parts that moved from or to it between the two. */
  readonly transfers: readonly LineageNote[];
}

/**
 * Follows a department back to the edition before under all the ids that it has had: what happened
 * to it before a rename happened to it, whether or not it was there then. Never throws.
 * @param there the departments of the edition before
 */
export function wayBack(
  department: string,
  there: Pick<ReadonlySet<string>, 'has'>,
  { events, between }: Lineage,
): WayBack {
  const ids = formerIds(department, events);
  const touched = touching(between, ids);
  return {
    before: ids.find((id) => there.has(id)),
    breaks: touched.filter(breaksComparison),
    transfers: touched.filter(({ kind }) => kind === 'transfer'),
  };
}
