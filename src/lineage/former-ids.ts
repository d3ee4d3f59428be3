import type { LineageNote } from '#model/outcome.ts';

/** Every page of a department asks for the renames among the same events. */
const known = new WeakMap<readonly LineageNote[], ReadonlyMap<string, string | undefined>>();

/**
 * The ids that a department has had, newest first, itself included: a rename gives a new id, and all
 * of its ids are one department, whenever that was. Ends where renames go round in a circle. Never
 * throws.
 * @param events ordered by date; ingest refuses two renames to one id, and else the later is taken
 */
export function formerIds(department: string, events: readonly LineageNote[]): string[] {
  const renames = renamesIn(events);
  const ids: string[] = [];
  let id: string | undefined = department;
  while (id !== undefined && !ids.includes(id)) {
    ids.push(id);
    id = renames.get(id);
  }
  return ids;
}

/** By id, the one that it had before. */
function renamesIn(events: readonly LineageNote[]): ReadonlyMap<string, string | undefined> {
  const renames =
    known.get(events) ??
    new Map(
      events
        .filter(({ kind }) => kind === 'rename')
        .flatMap(({ from, to }) => to.map((id) => [id, from[0]] as const)),
    );
  known.set(events, renames);
  return renames;
}
