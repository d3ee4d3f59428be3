import { formerIds } from '#lineage/former-ids.ts';
import { touching } from '#lineage/touching.ts';
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

const breaking = new Set<LineageNote['kind']>(['replace', 'merge', 'split', 'create', 'abolish']);

/** Whether an event breaks what can be compared: all do but a rename and a transfer. Never throws. */
export const isBreaking = ({ kind }: LineageNote): boolean => breaking.has(kind);

/**
 * Follows a department back to the edition before: through renames and transfers, never across any
 * other event. Never throws.
 */
export function lineOf(department: string, { before, events, between }: Between): Line {
  const ids = formerIds(department, events);
  const found = ids.findIndex((id) => before.has(id));
  const since = found === -1 ? [department] : ids.slice(0, found + 1);
  const touched = touching(between, since);
  const by = touched.filter(isBreaking);
  if (by.length > 0) return { kind: 'broken', by };
  const id = ids[found];
  if (id === undefined) return { kind: 'not-read-before' };
  return { kind: 'goes-on', before: id, transfers: touched.filter((e) => e.kind === 'transfer') };
}
