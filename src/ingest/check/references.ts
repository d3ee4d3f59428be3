import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { nearestFinder } from '#ingest/find-nearest.ts';
import type { FileRead } from '#ingest/table/read-table.ts';
import type { RowCells } from '#ingest/table/read-rows.ts';
import { areIdsByEdition, referenceColumns, type ReferenceColumn } from './known-ids.ts';
import type { Check, Reading } from './reading.ts';

/** Ids that no row of their table defines. Ids of an edition that is itself unknown are left alone. */
export const checkReferences: Check = (reading) => {
  const nearestTo = nearestFinder();
  return reading.files.flatMap((file) =>
    (referenceColumns.get(file.table) ?? []).flatMap((reference, index, all) => {
      const looking = {
        reading,
        nearestTo,
        before: all.slice(0, index),
        after: all.slice(index + 1),
      };
      const check = columnCheck(looking, file, reference);
      const issues: Issue[] = [];
      for (const cells of file.rows) {
        const issue = check(cells, file.edition ?? cells['edition']);
        if (issue !== undefined) issues.push(issue);
      }
      return issues;
    }),
  );
};

interface Looking {
  readonly reading: Reading;
  readonly nearestTo: ReturnType<typeof nearestFinder>;
  /** The other columns of the table that name ids, before this one and after it. */
  readonly before: readonly ReferenceColumn[];
  readonly after: readonly ReferenceColumn[];
}

/** Checks one column, row by row; what it may name is looked up once for the rows of an edition. */
function columnCheck(
  { reading, nearestTo, before, after }: Looking,
  file: FileRead,
  reference: ReferenceColumn,
): (cells: RowCells, here: unknown) => Issue | undefined {
  const { column, to, or } = reference;
  let edition = file.edition;
  let known = knownIn(reading, reference, edition);
  return (cells, here) => {
    const id = cells[column];
    if (typeof id !== 'string' || id === or) return undefined;
    if (here !== edition) {
      edition = typeof here === 'string' ? here : undefined;
      known = knownIn(reading, reference, edition);
    }
    if (known === undefined || known.has(id)) return undefined;
    const own = known;
    const isSwapped = (other: ReferenceColumn): boolean =>
      own.has(String(cells[other.column])) && knownIn(reading, other, edition)?.has(id) === true;
    // Of two columns that were swapped the first says so, for both.
    if (before.some(isSwapped)) return undefined;
    const swapped = after.find(isSwapped);
    const isInEdition = edition !== undefined && areIdsByEdition(to);
    return makeIssue('unknown-reference', {
      place: reading.placeOf(cells, column),
      found: id,
      nearest: swapped === undefined ? nearestTo(id, known) : undefined,
      facts: {
        table: to,
        edition: isInEdition ? edition : undefined,
        swapped: swapped?.column,
      },
    });
  };
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
