import type { Placed } from '#model/campaign.ts';
import { columnsOf, type Column } from '#model/columns.ts';
import type { IssueKind } from '#model/issue.ts';
import type { RecordOf, RowSchema, Table } from '#model/table.ts';
import { makeIssue, type IssueDetails } from '#ingest/issue/make-issue.ts';
import { readText } from '#ingest/text/read-text.ts';
import { columnLetter } from './column-letter.ts';
import { findDoubledKeys } from './find-doubled-keys.ts';
import { headerIssues } from './header-issues.ts';
import type { FileReading } from './reading.ts';
import { rowShape, type RowCells, type RowShape } from './row-shape.ts';
import { scanRows, type RowScan } from './scan-rows.ts';

/** One file of a table. */
export interface TableFile {
  readonly path: string;
  readonly edition?: string | undefined;
}

/** Reads one file of a table from its bytes, with every issue that can be seen in it alone. Never throws. */
export type ReadTable<Row extends RowSchema> = (
  source: TableFile,
  bytes: Uint8Array,
) => FileReading<RecordOf<Row>>;

/** The reading of a table's files. */
export function tableReader<Row extends RowSchema>(table: Table<Row>): ReadTable<Row> {
  const shape = rowShape(columnsOf(table.row));
  return (source, bytes) => readTable({ table, shape }, source, bytes);
}

interface Reading<Row extends RowSchema> {
  readonly table: Table<Row>;
  readonly shape: RowShape;
}

function readTable<Row extends RowSchema>(
  { table, shape }: Reading<Row>,
  source: TableFile,
  bytes: Uint8Array,
): FileReading<RecordOf<Row>> {
  const { path: file, edition } = source;
  const text = readText(bytes);
  if (!text.ok) {
    const { why, row } = text;
    const place = { file, ...(row === undefined ? {} : { row }) };
    return illegible(table.name, source, ['unreadable-file', { place, facts: { why } }]);
  }
  const { columns } = shape;
  const scan = scanRows(text, shape, file);
  if (scan === undefined || (table.required && scan.rows.length === 0)) {
    const what = scan === undefined ? 'no header' : 'no rows';
    return illegible(table.name, source, ['empty-table', { place: { file }, facts: { what } }]);
  }
  const { rows, broken } = scan;
  const letters = lettersOf(scan, columns);
  const doubled = findDoubledKeys({ file, rows, broken, letters }, table.key, columns);
  return {
    table: table.name,
    file,
    edition,
    ...sortRows<Row>(scan),
    rows,
    letters,
    legible: scan.header.missing.length === 0,
    issues: [...headerIssues(scan, file), ...scan.issues, ...doubled],
  };
}

function illegible<Item>(
  table: string,
  { path, edition }: TableFile,
  [kind, details]: [IssueKind, IssueDetails],
): FileReading<Item> {
  return {
    table,
    file: path,
    edition,
    records: [],
    rows: [],
    broken: [],
    letters: new Map(),
    legible: false,
    issues: [makeIssue(kind, details)],
  };
}

function sortRows<Row extends RowSchema>({
  rows,
  broken,
}: RowScan): {
  records: readonly Placed<RecordOf<Row>>[];
  broken: readonly RowCells[];
} {
  const whole = broken.size === 0 ? rows : rows.filter(({ row }) => !broken.has(row));
  if (!areRecords<Row>(whole)) return { records: [], broken: rows };
  return {
    records: whole,
    broken: broken.size === 0 ? [] : rows.filter(({ row }) => broken.has(row)),
  };
}

/**
 * Rows are records once the schema of each column has taken its cell, which is what the row's own
 * schema would ask again for every one; a test holds the two together.
 */
function areRecords<Row extends RowSchema>(
  rows: readonly unknown[],
): rows is readonly Placed<RecordOf<Row>>[] {
  return Array.isArray(rows);
}

function lettersOf({ header }: RowScan, columns: readonly Column[]): Map<string, string> {
  return new Map(
    columns.flatMap(({ name }): [string, string][] => {
      const index = header.indexes.get(name);
      return index === undefined ? [] : [[name, columnLetter(index)]];
    }),
  );
}
