import type { Column } from '#model/columns.ts';
import type { Issue, Place } from '#model/issue.ts';
import { plainDecimal } from '#ingest/decimal/plain-decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { Numbering } from './numbering.ts';
import type { RowCells } from './row-shape.ts';

/** What the rows of a file are compared by, and where its columns stand. */
export interface KeyedFile {
  readonly file: string;
  readonly rows: readonly RowCells[];
  /** The numbers of the rows of which some cell could not be read. */
  readonly broken: ReadonlySet<number>;
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
  const rows = rowsWithKey(source, key);
  const decimals = new Set(columns.filter((c) => c.note.kind === 'decimal').map((c) => c.name));
  const issues: Issue[] = [];
  const { codes, size } = keyCodes(rows, key, decimals);
  const seen = firstRows(size, rows.length);
  let index = 0;
  for (const cells of rows) {
    const code = codes[index] ?? 0;
    index += 1;
    const first = seen.get(code);
    if (first === undefined) seen.set(code, cells.row);
    else issues.push(doubled(source, key, { cells, first }));
  }
  return issues;
}

const rowsWithKey = ({ rows, broken }: KeyedFile, key: readonly string[]): readonly RowCells[] =>
  broken.size === 0 ? rows : rows.filter((cells) => key.every((name) => name in cells));

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
  readonly codes: Float64Array;
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
  const parts = key.map((name) => ({
    name,
    isDecimal: decimals.has(name),
    codes: new Float64Array(rows.length),
    numbering: new Numbering(),
  }));
  let index = 0;
  for (const cells of rows) {
    for (const { name, isDecimal, codes, numbering } of parts) {
      // 2 and 2.0 are one mark.
      codes[index] = numbering.numberOf(isDecimal ? plainValue(cells[name]) : cells[name]);
    }
    index += 1;
  }
  return parts
    .map(({ codes, numbering }): Codes => ({ codes, size: numbering.size }))
    .reduce(combine);
}

const plainValue = (cell: unknown): unknown =>
  typeof cell === 'string' ? plainDecimal(cell) : cell;

/** One number for each pair of numbers; pairs are numbered anew where it would grow too large. */
function combine(a: Codes, b: Codes): Codes {
  const { codes, size } = a.size * b.size > Number.MAX_SAFE_INTEGER ? renumber(a) : a;
  for (let index = 0; index < codes.length; index += 1) {
    codes[index] = (codes[index] ?? 0) * b.size + (b.codes[index] ?? 0);
  }
  return { codes, size: size * b.size };
}

function renumber({ codes }: Codes): Codes {
  const numbering = new Numbering();
  return { codes: codes.map((code) => numbering.numberOf(code)), size: numbering.size };
}

/** The key's first column that the file has stands for the key. */
function keyPlace({ file, letters }: KeyedFile, key: readonly string[], row: number): Place {
  const name = key.find((column) => letters.has(column));
  const letter = name === undefined ? undefined : letters.get(name);
  if (name === undefined || letter === undefined) return { file, row };
  return { file, row, column: { letter, name } };
}
