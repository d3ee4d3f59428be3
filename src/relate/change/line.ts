import { wayBack } from '#lineage/names.ts';
import type { LineageNote } from '#model/outcome.ts';
import type { Between } from './between.ts';

/** Where a department of one edition comes from in the edition before. */
export type Line =
  /** The same department, under the id that it had then. */
  | {
      readonly kind: 'goes-on';
      readonly before: string;
      readonly transfers: readonly LineageNote[];
    }
  | { readonly kind: 'broken'; readonly by: readonly LineageNote[] }
  /** It had no objectives on file then. */
  | { readonly kind: 'not-read-before' };

/**
 * Follows a department back to the edition before: through renames and transfers, never across any
 * other event.
 */
export function lineOf(department: string, between: Between): Line {
  const { before, breaks, transfers } = wayBack(department, between.before, between);
  if (breaks.length > 0) return { kind: 'broken', by: breaks };
  return before === undefined
    ? { kind: 'not-read-before' }
    : { kind: 'goes-on', before, transfers };
}
