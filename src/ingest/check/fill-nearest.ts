import type { Issue } from '#model/issue.ts';
import { findNearest } from '#ingest/nearest/find-nearest.ts';
import { referenceColumns } from './reference-columns.ts';
import type { Reading } from './reading.ts';

/**
 * Issues of malformed ids with the nearest id that is known, which could not be told before all
 * tables were read: `Transport` was most likely meant as `transport`.
 */
export function fillNearest(issues: readonly Issue[], reading: Reading): Issue[] {
  const files = new Map(reading.files.map((file) => [file.file, file]));
  return issues.map((issue) => {
    if (issue.kind !== 'malformed-id' || issue.found === undefined) return issue;
    const file = files.get(issue.place.file);
    const columns = file === undefined ? undefined : referenceColumns.get(file.table);
    const reference = columns?.find(({ column }) => column === issue.place.column?.name);
    if (reference === undefined) return issue;
    const row = file?.rows.find((cells) => cells.row === issue.place.row);
    const inRow = row?.['edition'];
    const edition = file?.edition ?? (typeof inRow === 'string' ? inRow : undefined);
    const nearest = findNearest(issue.found, reading.known.of(reference.to, edition) ?? []);
    return nearest === undefined ? issue : { ...issue, nearest, facts: {} };
  });
}
