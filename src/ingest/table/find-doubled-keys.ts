import type { Column } from '#model/columns.ts';
import type { Issue, Place } from '#model/issue.ts';
import { plainDecimal } from '#ingest/decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { RowCells } from './read-rows.ts';

/** What the rows of a file are compared by, and where its columns stand. */
export interface KeyedFile {
  readonly file: string;
  readonly rows: readonly RowCells[];
  /** The rows of which some cell could not be read. */
  readonly broken: ReadonlySet<RowCells>;
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly letters: ReadonlyMap<string, string>;
}

/**
 * The rows whose key another row above has already: each names that row as well. Rows of which
 * the key could not be read are left out.
 */
export function findDoubledKeys(source: KeyedFile): Issue[] {
  const { rows, broken, key, columns } = source;
  if (key.length === 0) return [];
  const decimals = new Set(columns.filter((c) => c.note.kind === 'decimal').map((c) => c.name));
  const valueOf = (cells: RowCells, name: string): unknown => {
    const value = cells[name];
    // 2 and 2.0 are one mark.
    return typeof value === 'string' && decimals.has(name) ? plainDecimal(value) : value;
  };
  // The last columns of a key have the fewest values.
  const [innermost = '', ...outer] = key;
  outer.reverse();
  const seen: Seen = new Map();
  const issues: Issue[] = [];
  for (const cells of rows) {
    if (broken.has(cells) && !key.every((name) => name in cells)) continue;
    const there = outer.reduce((level, name) => stepInto(level, valueOf(cells, name)), seen);
    const value = valueOf(cells, innermost);
    const first = there.get(value);
    if (typeof first === 'number') issues.push(doubled(source, cells, first));
    else there.set(value, cells.row);
  }
  return issues;
}

/** The first row with each value of a column, or the rows that share the value by another column. */
type Seen = Map<unknown, Seen | number>;

function stepInto(seen: Seen, value: unknown): Seen {
  const known = seen.get(value);
  if (known instanceof Map) return known;
  const made: Seen = new Map();
  seen.set(value, made);
  return made;
}

function doubled(source: KeyedFile, cells: RowCells, first: number): Issue {
  const { key } = source;
  const found = key.map((name) => cells[name]).filter((value) => typeof value === 'string');
  return makeIssue('doubled-key', {
    place: keyPlace(source, cells.row),
    found: found.join(', '),
    facts: { key: key.join(', '), first },
    also: [keyPlace(source, first)],
  });
}

/** The key's first column that the file has stands for the key. */
function keyPlace({ file, key, letters }: KeyedFile, row: number): Place {
  const name = key.find((column) => letters.has(column));
  const letter = name === undefined ? undefined : letters.get(name);
  if (name === undefined || letter === undefined) return { file, row };
  return { file, row, column: { letter, name } };
}
