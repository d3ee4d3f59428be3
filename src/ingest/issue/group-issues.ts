import type { Issue, Place } from '#model/issue.ts';

/**
 * Issues with repeats gathered: those of one kind in one file and column with the same thing found
 * become one, whose `also` names the places of the others. Nothing is dropped, and the order is
 * that of the first of each.
 */
export function groupIssues(issues: readonly Issue[]): Issue[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = repeatKey(issue);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups.values()].flatMap(gather);
}

/** What differs in severity, nearest id or facts would read differently, so it is no repeat. */
function repeatKey({ kind, severity, place, found, nearest, facts }: Issue): string {
  return JSON.stringify([kind, severity, place.file, place.column, found, nearest, facts]);
}

function gather(group: readonly Issue[]): Issue[] {
  const [first, ...others] = group;
  if (first === undefined || others.length === 0) return group.slice();
  const also = [...first.also, ...others.flatMap((issue) => [issue.place, ...issue.also])];
  return [{ ...first, also: distinct(also) }];
}

function distinct(places: readonly Place[]): Place[] {
  const keyed = new Map(places.map((p) => [`${p.file}:${p.row ?? 0}:${p.column?.name ?? ''}`, p]));
  return [...keyed.values()];
}
