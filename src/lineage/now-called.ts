import type { LineageNote } from '#model/outcome.ts';
import { formerIds } from './former-ids.ts';

/**
 * For each former id of some departments, the newest of them that it is called now: it is the same
 * department under an older name. Ids that go round in a circle are newest of none. Never throws.
 */
export function nowCalled(
  departments: readonly string[],
  events: readonly LineageNote[],
): ReadonlyMap<string, string> {
  const names = departments.map((id) => ({ id, former: formerIds(id, events).slice(1) }));
  const superseded = new Set(names.flatMap(({ former }) => former));
  return new Map(
    names
      .filter(({ id }) => !superseded.has(id))
      .flatMap(({ id, former }) => former.map((old) => [old, id] as const)),
  );
}
