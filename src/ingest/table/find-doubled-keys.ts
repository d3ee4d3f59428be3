import type { Column } from '#model/columns.ts';
import type { Issue, Place } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { RowCells } from './row-reader.ts';

/** What the rows of a file are compared by, and where its columns stand. */
export interface KeyedFile {
  readonly file: string;
  readonly rows: readonly RowCells[];
  readonly letters: ReadonlyMap<string, string>;
}

/**
 * The rows whose key another row above has already: each names that row as well. Rows of which
 * the key could not be read are left out.
 */
export function findDoubledKeys(
  source: KeyedFile,
  key: readonly string[],
  columns: readonly Column[],
): Issue[] {
  if (key.length === 0) return [];
  const rows = source.rows.filter((cells) => key.every((name) => name in cells));
  const decimals = new Set(columns.filter((c) => c.note.kind === 'decimal').map((c) => c.name));
  const issues: Issue[] = [];
  const { codes, size } = keyCodes(rows, key, decimals);
  const seen = firstRows(size, rows.length);
  for (const [index, cells] of rows.entries()) {
    const code = codes[index] ?? 0;
    const first = seen.get(code);
    if (first === undefined) seen.set(code, cells.row);
    else issues.push(doubled(source, key, { cells, first }));
  }
  return issues;
}

function doubled(
  source: KeyedFile,
  key: readonly string[],
  { cells, first }: { cells: RowCells; first: number },
): Issue {
  const found = key.map((name) => cells[name]).filter((value) => typeof value === 'string');
  return makeIssue('doubled-key', {
    place: keyPlace(source, key, cells.row),
    found: found.join(', '),
    facts: { key: key.join(', '), first },
    also: [keyPlace(source, key, first)],
  });
}

/** A number from 0 to below `size` for each row. */
interface Codes {
  readonly codes: number[];
  readonly size: number;
}

/** The first row of each code. */
interface FirstRows {
  readonly get: (code: number) => number | undefined;
  readonly set: (code: number, row: number) => void;
}

/** A plain list where most codes occur, which they do among marks; it is faster than a map. */
function firstRows(size: number, count: number): FirstRows {
  if (size > count * 4) {
    const rows = new Map<number, number>();
    return { get: (code) => rows.get(code), set: (code, row) => void rows.set(code, row) };
  }
  const rows = new Int32Array(size);
  return {
    get: (code) => rows[code] || undefined,
    set: (code, row) => {
      rows[code] = row;
    },
  };
}

/**
 * One number for each row, the same where the keys are: numbers are compared far faster than
 * joined texts, and a million rows need no million texts.
 */
function keyCodes(
  rows: readonly RowCells[],
  key: readonly string[],
  decimals: ReadonlySet<string>,
): Codes {
  let codes: number[] = [];
  let size = 1;
  for (const name of key) {
    // 2 and 2.0 are one mark.
    const values = rows.map((cells) => (decimals.has(name) ? Number(cells[name]) : cells[name]));
    const column = numberValues(values);
    if (size * column.size > Number.MAX_SAFE_INTEGER) ({ codes, size } = numberValues(codes));
    codes = column.codes.map((code, index) => (codes[index] ?? 0) * column.size + code);
    size *= column.size;
  }
  return { codes, size };
}

function numberValues(values: readonly unknown[]): Codes {
  const numbers = new Map<unknown, number>();
  const codes = values.map((value) => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  });
  return { codes, size: numbers.size };
}

/** The key's first column that the file has stands for the key. */
function keyPlace({ file, letters }: KeyedFile, key: readonly string[], row: number): Place {
  const name = key.find((column) => letters.has(column));
  const letter = name === undefined ? undefined : letters.get(name);
  if (name === undefined || letter === undefined) return { file, row };
  return { file, row, column: { letter, name } };
}
