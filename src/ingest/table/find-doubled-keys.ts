import type { Column } from '#model/columns.ts';
import type { Issue, Place } from '#model/issue.ts';
import { plainDecimal } from '#ingest/decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { RowCells } from './read-rows.ts';

/** What the rows of a file are compared by, and where its columns stand. */
export interface KeyedFile {
  readonly file: string;
  readonly rows: readonly RowCells[];
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly letters: ReadonlyMap<string, string>;
}

/**
 * The rows whose key another row above has already: each names that row as well. Rows of which
 * the key could not be read are left out.
 */
export function findDoubledKeys(source: KeyedFile): Issue[] {
  const { rows, key, columns } = source;
  if (key.length === 0) return [];
  const decimals = new Set(columns.filter((c) => c.note.kind === 'decimal').map((c) => c.name));
  /** No column of a key can hold a line break. Undefined where a part of it could not be read. */
  const idOf = (cells: RowCells): string | undefined => {
    let id = '';
    for (const name of key) {
      if (!(name in cells)) return undefined;
      const value = cells[name];
      // 2 and 2.0 are one mark.
      if (typeof value === 'string') id += decimals.has(name) ? plainDecimal(value) : value;
      else if (typeof value === 'number') id += String(value);
      id += '\n';
    }
    return id;
  };

  const firstRows = new Map<string, number>();
  const issues: Issue[] = [];
  for (const cells of rows) {
    const id = idOf(cells);
    if (id === undefined) continue;
    const first = firstRows.get(id);
    if (first === undefined) firstRows.set(id, cells.row);
    else issues.push(doubled(source, cells, first));
  }
  return issues;
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
