import { columnsOf } from '#model/columns.ts';
import type { Table } from '#model/table.ts';
import { findColumns } from '#ingest/table/read-header.ts';
import { splitCsv } from '#ingest/table/split-csv.ts';
import { readText } from '#ingest/table/read-text.ts';
import { blankTail } from './blank-tail.ts';
import { dialectOf, encodeText, writeRows, type Dialect } from './dialect.ts';

/** A table's file as it stands, unknown columns and all, to add rows that look like its own. */
export interface OpenTable {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly dialect: Dialect;
  /** The header as it is written. */
  readonly header: readonly string[];
  /** The place of each known column among the cells. */
  readonly indexes: ReadonlyMap<string, number>;
  /** Every row as a spreadsheet numbers it, the first at 0, the header among them. */
  readonly rows: readonly (readonly string[])[];
}

/** Opens the file of a table that was read without an error. */
export function openTable(table: Table, path: string, bytes: Uint8Array): OpenTable {
  const text = readText(bytes);
  const split = text.ok ? splitCsv(text.text, text.delimiter) : [];
  const rows = split.map(({ texts }) => texts);
  const first = split.find(({ texts }) => texts.some((cell) => cell.trim() !== ''));
  const header = first?.texts ?? [];
  const indexes = first && findColumns(first.texts, columnsOf(table.row));
  return { path, bytes, dialect: dialectOf(bytes), header, indexes: indexes ?? new Map(), rows };
}

/** Cells by the name of their column. */
export type Cells = Readonly<Record<string, string>>;

/**
 * A row for a table: the cells of another row, or blank ones, with some of them replaced. A column
 * that the file does not have is left out.
 */
export function fillRow(
  { header, indexes }: OpenTable,
  cells: Cells,
  from: readonly string[] = [],
): string[] {
  const row = header.map((_, index) => from[index] ?? '');
  for (const [name, cell] of Object.entries(cells)) {
    const index = indexes.get(name);
    if (index !== undefined) row[index] = cell;
  }
  return row;
}

/**
 * The file with rows added below its last one; what was there stays as it is, byte for byte, but for
 * blank rows at its end, which are left out.
 */
export function appendRows(table: OpenTable, rows: readonly (readonly string[])[]): Uint8Array {
  const { bytes, dialect } = table;
  const tail = blankTail(table);
  const kept = Buffer.from(bytes).subarray(0, bytes.length - tail.length);
  const last = encodeText(dialect.lineEnd, dialect);
  const isEnded = kept.subarray(-last.length).equals(last);
  const added = encodeText(`${isEnded ? '' : dialect.lineEnd}${writeRows(rows, dialect)}`, dialect);
  return Buffer.concat([kept, added]);
}

/** A new file with the columns of a table and rows of its own. */
export function startFile(
  { header, dialect }: Pick<OpenTable, 'header' | 'dialect'>,
  rows: readonly (readonly string[])[],
): Uint8Array {
  return encodeText(`${dialect.start}${writeRows([header, ...rows], dialect)}`, dialect);
}
