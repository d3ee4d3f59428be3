import type { Issue } from '#model/issue.ts';
import { remember } from '#lineage/remember.ts';
import type { Department } from '#model/tables/departments.ts';
import { normaliseName } from '#ingest/cell/normalise.ts';
import { nearestFinder } from '#ingest/find-nearest.ts';
import type { FileRead } from '#ingest/table/read-table.ts';
import { referenceColumns } from './known-ids.ts';
import type { Reading } from './reading.ts';

/**
 * Issues of malformed ids with the nearest id that is known, which could not be known before all
 * tables were read: `Transport` was most likely meant as `transport`.
 */
export function fillNearest(issues: readonly Issue[], reading: Reading): Issue[] {
  const files = new Map(reading.files.map((file) => [file.file, file]));
  const editionIn = editionFinder();
  const nearestTo = nearestFinder();
  return issues.map((issue) => {
    const file = files.get(issue.place.file);
    if (issue.kind !== 'malformed-id' || issue.found === undefined || file === undefined)
      return issue;
    const columns = referenceColumns.get(file.table) ?? [];
    const reference = columns.find(({ column }) => column === issue.place.column?.name);
    if (reference === undefined) return issue;
    const edition = editionIn(file, issue.place.row);
    const known = reading.known.of(reference.to, edition);
    const meant = idNamed(reading, reference.to, { name: issue.found, edition });
    if (meant !== undefined) return { ...issue, nearest: meant, facts: { why: 'name' } };
    const { why } = issue.facts;
    if (why === 'total' || why === 'note') return issue;
    const nearest = known === undefined ? undefined : nearestTo(issue.found, known);
    return nearest === undefined ? issue : { ...issue, nearest, facts: {} };
  });
}

/** A name that stands in the place of an id, and the edition of its row. */
interface Named {
  readonly name: string;
  readonly edition: string | undefined;
}

/** The id of the department whose whole or short name it is, or of the question whose words it is. */
function idNamed({ campaign }: Reading, table: string, of: Named): string | undefined {
  const simple = simpleName(of.name);
  if (table === 'departments') return idsByName(campaign.departments).get(simple);
  if (table !== 'criteria') return undefined;
  return campaign.criteria.find(
    ({ edition, question }) => edition === of.edition && simpleName(question) === simple,
  )?.criterion;
}

const simpleName = (name: string): string => normaliseName(name).toLowerCase();

/** The first department of each name; they are asked for as often as an id is mistyped. */
const idsByName = remember((departments: readonly Department[]): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const { department, name, short_name } of departments) {
    for (const each of [name, short_name ?? '']) {
      const simple = simpleName(each);
      if (!ids.has(simple)) ids.set(simple, department);
    }
  }
  return ids;
});

/** Tells the edition of a row; the rows of a file are gone through once. */
function editionFinder(): (file: FileRead, row?: number) => string | undefined {
  const byFile = new Map<string, Map<number, unknown>>();
  return ({ file, edition, rows }, row) => {
    if (edition !== undefined || row === undefined) return edition;
    const editions =
      byFile.get(file) ?? new Map(rows.map((cells) => [cells.row, cells['edition']]));
    byFile.set(file, editions);
    const inRow = editions.get(row);
    return typeof inRow === 'string' ? inRow : undefined;
  };
}
