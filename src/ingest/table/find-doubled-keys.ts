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
  const seen = new Map<number, number>();
  const issues: Issue[] = [];
  for (const [index, code] of keyCodes(rows, key, decimals).entries()) {
    const cells = rows[index];
    if (cells === undefined) continue;
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

/**
 * One number for each row, the same where the keys are: numbers are compared far faster than
 * joined texts, and a million rows need no million texts.
 */
function keyCodes(
  rows: readonly RowCells[],
  key: readonly string[],
  decimals: ReadonlySet<string>,
): number[] {
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
  return codes;
}

function numberValues(values: readonly unknown[]): { codes: number[]; size: number } {
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
