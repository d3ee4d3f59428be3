import type { Issue } from '#model/issue.ts';

/** An issue, and others that read like it but for their row and what was found. */
export type Alike = readonly [first: Issue, others: readonly Issue[]];

/**
 * Issues of one kind in one column of a file, gathered behind the first of them where there are more
 * than `most`; a page of dates outside a window would hide everything else. The order is that of the
 * first of each, and nothing is dropped.
 */
export function gatherAlike(issues: readonly Issue[], most: number): Alike[] {
  const groups = Map.groupBy(issues, ({ severity, kind, place: { file, column } }) =>
    JSON.stringify([severity, kind, file, column?.name]),
  );
  return [...groups.values()].flatMap((group): Alike[] => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    return group.length > most ? [[first, others]] : group.map((issue) => [issue, []]);
  });
}
