import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { findNearest } from '#ingest/nearest/find-nearest.ts';
import type { FileReading } from '#ingest/table/reading.ts';
import type { RowCells } from '#ingest/table/row-reader.ts';
import { referenceColumns, type ReferenceColumn } from './reference-columns.ts';
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
  const editions = reading.known.of('editions', undefined);
  for (const cells of file.rows) {
    const id = cells[reference.column];
    if (typeof id !== 'string' || id === reference.word) continue;
    const edition = editionOf(file, cells);
    const known = reading.known.of(reference.to, edition);
    if (known === undefined || known.has(id)) continue;
    if (reference.to !== 'editions' && edition !== undefined && editions?.has(edition) === false) {
      continue;
    }
    const facts = { table: reference.to, ...(edition === undefined ? {} : { edition }) };
    issues.push(
      makeIssue('unknown-reference', {
        place: reading.placeOf(cells, reference.column),
        found: id,
        nearest: findNearest(id, known),
        facts: reference.to === 'editions' ? { table: 'editions' } : facts,
      }),
    );
  }
  return issues;
}

function editionOf(file: FileReading<unknown>, cells: RowCells): string | undefined {
  if (file.edition !== undefined) return file.edition;
  const edition = cells['edition'];
  return typeof edition === 'string' ? edition : undefined;
}
