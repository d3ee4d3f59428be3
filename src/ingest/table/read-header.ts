import type { Column } from '#model/columns.ts';
import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { columnLetter } from './column-letter.ts';
import { headerName } from './header-name.ts';
import { judgeHeader, type HeaderIn } from './judge-header.ts';
import type { UnreadColumn } from './judge-unread.ts';
import type { SplitRow } from './split-csv.ts';

/** The header row of a file, matched with the columns of its table. */
export interface Header {
  /** The place of each known column among the cells; the first where one is doubled. */
  readonly indexes: ReadonlyMap<string, number>;
  /** The cells that have no name and may yet have values below them. */
  readonly nameless: ReadonlySet<number>;
  readonly width: number;
  readonly missing: readonly Column[];
  /** The columns that stand there under other names. */
  readonly renamed: ReadonlySet<string>;
  /** Whether what could be said of the rows would only follow from what is wrong with the header. */
  readonly isHeld: boolean;
  readonly issues: readonly Issue[];
}

/** What a header belongs to. */
export interface HeaderOf extends HeaderIn {
  readonly file: string;
  readonly columns: readonly Column[];
}

/** Reads a header row, and looks at the rows below it where it is not that of the table; columns may come in any order. */
export function readHeader(
  header: SplitRow,
  below: readonly SplitRow[],
  { file, columns, ...of }: HeaderOf,
): Header {
  const { texts, row } = header;
  const place = { file, row };
  const names = new Set(columns.map((column) => column.name));
  const indexes = findColumns(texts, columns);
  const nameless = new Set<number>();
  const unread: UnreadColumn[] = [];
  const issues: Issue[] = [];
  for (const [index, cell] of texts.entries()) {
    const name = headerName(cell);
    const here = { ...place, column: { letter: columnLetter(index), name: cell.trim() } };
    const first = indexes.get(name);
    if (name === '') nameless.add(index);
    else if (!names.has(name)) unread.push({ name, typed: cell.trim(), index, place: here });
    else if (first !== undefined && first !== index) {
      const letter = columnLetter(first);
      const also = [{ ...place, column: { letter, name } }];
      const facts = { first: letter };
      issues.push(makeIssue('doubled-column', { place: here, found: name, facts, also }));
    }
  }
  const parts = { header, below, place, columns, indexes, unread };
  const judged = judgeHeader(parts, of);
  const missing = columns.filter(({ name, needed }) => needed && !indexes.has(name));
  const { isHeld, renamed } = judged;
  const all = { indexes, nameless, width: texts.length, missing, isHeld, renamed };
  return { ...all, issues: [...issues, ...judged.issues] };
}

/** The place of each known column among the cells of a header; the first where one is doubled. */
export function findColumns(
  texts: readonly string[],
  columns: readonly Column[],
): ReadonlyMap<string, number> {
  const names = texts.map(headerName);
  const places = columns.map(({ name }): [string, number] => [name, names.indexOf(name)]);
  return new Map(places.filter(([, index]) => index >= 0).toSorted((a, b) => a[1] - b[1]));
}
