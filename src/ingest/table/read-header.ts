import type { Column } from '#model/columns.ts';
import type { Issue } from '#model/issue.ts';
import { normaliseWord } from '#ingest/cell/normalise.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { findNearest } from '#ingest/nearest/find-nearest.ts';
import { columnLetter } from './column-letter.ts';

/** The header row of a file, matched with the columns of its table. */
export interface Header {
  /** The place of each known column among the cells; the first where one is doubled. */
  readonly indexes: ReadonlyMap<string, number>;
  /** The cells that have no name and may yet have values below them. */
  readonly nameless: ReadonlySet<number>;
  readonly width: number;
  readonly missing: readonly Column[];
  /** Doubled and unknown columns; missing ones are told once the rows below have been seen. */
  readonly issues: readonly Issue[];
}

/** A header cell in the form of a column's name: `Max mark` is `max_mark`. */
export const headerName = (cell: string): string =>
  normaliseWord(cell).toLowerCase().replaceAll(' ', '_');

/** Reads a header row; columns may come in any order. Never throws. */
export function readHeader(
  cells: readonly string[],
  columns: readonly Column[],
  place: { readonly file: string; readonly row: number },
): Header {
  const known = new Set(columns.map((column) => column.name));
  const indexes = new Map<string, number>();
  const nameless = new Set<number>();
  const issues: Issue[] = [];
  for (const [index, cell] of cells.entries()) {
    const name = headerName(cell);
    const here = { ...place, column: { letter: columnLetter(index), name: cell.trim() } };
    const first = indexes.get(name);
    if (name === '') nameless.add(index);
    else if (!known.has(name)) {
      const nearest = findNearest(
        name,
        [...known].filter((other) => !indexes.has(other)),
      );
      issues.push(makeIssue('unknown-column', { place: here, found: cell.trim(), nearest }));
    } else if (first === undefined) indexes.set(name, index);
    else {
      const also = [{ ...place, column: { letter: columnLetter(first), name } }];
      issues.push(
        makeIssue('doubled-column', {
          place: here,
          found: name,
          facts: { first: columnLetter(first) },
          also,
        }),
      );
    }
  }
  const missing = columns.filter((column) => column.needed && !indexes.has(column.name));
  return { indexes, nameless, width: cells.length, missing, issues };
}
