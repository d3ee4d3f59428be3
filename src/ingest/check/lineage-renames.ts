import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { DepartmentChange } from '#model/tables/department-changes.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check, Reading } from './reading.ts';

type Rename = Placed<DepartmentChange> & { readonly from: string; readonly to: string };

const ends = ['from', 'to'] as const;

/**
 * Ids that are renamed more than once, or that more than one is renamed to: which of them a
 * department was would then hang on the order of the rows. A row that is there twice is a doubled
 * key, which has an issue of its own.
 */
export const checkLineageRenames: Check = (reading) => {
  const renames = once(reading.campaign.departmentChanges.filter(isRename));
  return ends.flatMap((end) =>
    [...Map.groupBy(renames, (rename) => rename[end]).values()].flatMap(([first, ...more]) =>
      first === undefined ? [] : more.flatMap((rename) => again(reading, end, [first, rename])),
    ),
  );
};

const isRename = (change: Placed<DepartmentChange>): change is Rename =>
  change.kind === 'rename' && change.from !== undefined && change.to !== undefined;

function once(renames: readonly Rename[]): Rename[] {
  const keys = new Set<string>();
  return renames.filter(({ changed_on, from, to }) => {
    const key = `${changed_on} ${from} ${to}`;
    return !keys.has(key) && keys.add(key);
  });
}

function again(
  { placeOf }: Reading,
  end: 'from' | 'to',
  [first, rename]: readonly [Rename, Rename],
): Issue[] {
  // Two dates for one rename are reported where it starts.
  if (end === 'to' && first.from === rename.from) return [];
  return [
    makeIssue('renamed-twice', {
      place: placeOf(rename, end),
      found: rename[end],
      facts: { end, first: first.row, other: first[end === 'from' ? 'to' : 'from'] },
      also: [placeOf(first, end)],
    }),
  ];
}
