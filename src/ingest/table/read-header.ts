import type { Column } from '#model/columns.ts';
import type { Issue } from '#model/issue.ts';
import { normaliseWord } from '#ingest/cell/normalise.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { columnLetter } from './column-letter.ts';
import { judgeUnread, type UnreadColumn, type UnreadIn } from './judge-unread.ts';
import type { SplitRow } from './split-csv.ts';

/** The header row of a file, matched with the columns of its table. */
export interface Header {
  /** The place of each known column among the cells; the first where one is doubled. */
  readonly indexes: ReadonlyMap<string, number>;
  /** The cells that have no name and may yet have values below them. */
  readonly nameless: ReadonlySet<number>;
  readonly width: number;
  readonly missing: readonly Column[];
  readonly issues: readonly Issue[];
}

/** What a header belongs to. */
export interface HeaderOf extends Pick<UnreadIn, 'scoring' | 'ignored' | 'known' | 'delimiter'> {
  readonly file: string;
  readonly columns: readonly Column[];
}

/**
 * Reads a header row; columns may come in any order.
 *
 * @param below the rows below it: where one of the first has every missing column, a title stands
 *   above the header, and each of the issues says so
 */
export function readHeader(
  { texts, row }: SplitRow,
  below: readonly SplitRow[],
  { file, columns, ...of }: HeaderOf,
): Header {
  const place = { file, row };
  const known = new Set(columns.map((column) => column.name));
  const indexes = findColumns(texts, columns);
  const nameless = new Set<number>();
  const unread: UnreadColumn[] = [];
  const issues: Issue[] = [];
  for (const [index, cell] of texts.entries()) {
    const name = headerName(cell);
    const here = { ...place, column: { letter: columnLetter(index), name: cell.trim() } };
    const first = indexes.get(name);
    if (name === '') nameless.add(index);
    else if (!known.has(name)) unread.push({ name, typed: cell.trim(), index, place: here });
    else if (first !== undefined && first !== index) {
      const letter = columnLetter(first);
      const also = [{ ...place, column: { letter, name } }];
      const facts = { first: letter };
      issues.push(makeIssue('doubled-column', { place: here, found: name, facts, also }));
    }
  }
  const lacking = columns.filter((column) => !indexes.has(column.name));
  const missing = lacking.filter((column) => column.needed);
  const own = new Set(below.map(({ texts: cells }) => cells[indexes.get('criterion') ?? -1] ?? ''));
  const against = { ...of, missing: lacking, rows: below, known: new Map(of.known) };
  against.known.set('follows', own);
  const judged = unread.flatMap((column) => judgeUnread(column, against) ?? []);
  issues.push(...judged);
  const header = { indexes, nameless, width: texts.length, missing, issues };
  return { ...header, issues: headerIssues(header, place, below) };
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

/** A header cell in the form of a column's name: `Max mark` is `max_mark`. */
export const headerName = (cell: string): string =>
  normaliseWord(cell).toLowerCase().replaceAll(' ', '_');

/** The issues of a header with those of its missing columns; one alone where the row was not split. */
function headerIssues(
  { missing, issues }: Header,
  place: { readonly file: string; readonly row: number },
  below: readonly SplitRow[],
): Issue[] {
  const whole = issues.find(({ found = '' }) => hasAll(found.split(/[,;\t]/), missing));
  if (whole !== undefined && missing.length > 1) {
    return [makeIssue('row-in-one-cell', { place, found: whole.found ?? '' })];
  }
  const headerRow = below.slice(0, 4).find(({ texts }) => hasAll(texts, missing))?.row;
  // What an unread column probably is needs no second issue.
  const resembled = new Set(issues.map(({ nearest }) => nearest));
  return [
    ...missing
      .filter(({ name }) => !resembled.has(name))
      .map(({ name: column }) =>
        makeIssue('missing-column', { place, facts: { column, headerRow } }),
      ),
    ...issues,
  ];
}

function hasAll(cells: readonly string[], columns: readonly Column[]): boolean {
  const names = new Set(cells.map(headerName));
  return columns.every(({ name }) => names.has(name));
}
