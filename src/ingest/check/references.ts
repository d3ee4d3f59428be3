import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { nearestFinder } from '#ingest/nearest/nearest-finder.ts';
import type { FileReading } from '#ingest/table/reading.ts';
import { referenceColumns, type ReferenceColumn } from './reference-columns.ts';
import { isByEdition } from './known-ids.ts';
import type { Check, Reading } from './reading.ts';

/** Ids that no row of their table defines. Ids of an edition that is itself unknown are left alone. */
export const checkReferences: Check = (reading) =>
  reading.files.flatMap((file) =>
    (referenceColumns.get(file.table) ?? []).flatMap((column) =>
      checkColumn(reading, file, column),
    ),
  );

function checkColumn(
  reading: Reading,
  file: FileReading<unknown>,
  reference: ReferenceColumn,
): Issue[] {
  const issues: Issue[] = [];
  const nearestTo = nearestFinder();
  let edition = file.edition;
  let known = knownIn(reading, reference, edition);
  for (const cells of file.rows) {
    const id = cells[reference.column];
    if (typeof id !== 'string' || id === reference.word) continue;
    const here = file.edition ?? cells['edition'];
    if (here !== edition) {
      edition = typeof here === 'string' ? here : undefined;
      known = knownIn(reading, reference, edition);
    }
    if (known === undefined || known.has(id)) continue;
    const isInEdition = edition !== undefined && isByEdition(reference.to);
    issues.push(
      makeIssue('unknown-reference', {
        place: reading.placeOf(cells, reference.column),
        found: id,
        nearest: nearestTo(id, known),
        facts: { table: reference.to, ...(isInEdition ? { edition: edition ?? '' } : {}) },
      }),
    );
  }
  return issues;
}

/** The ids that a column may name; undefined where nothing can be said, as in an edition that is itself unknown. */
function knownIn(
  { known }: Reading,
  { to }: ReferenceColumn,
  edition: string | undefined,
): ReadonlySet<string> | undefined {
  const isKnown = edition === undefined || known.of('editions', undefined)?.has(edition) !== false;
  return to === 'editions' || isKnown ? known.of(to, edition) : undefined;
}
