import type { Column } from '#model/columns.ts';
import type { Issue, Place } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { ReadCell } from '#ingest/cell/outcome.ts';
import { columnLetter } from './column-letter.ts';
import type { Header } from './read-header.ts';
import type { Delimiter } from './read-text.ts';
import type { SplitRow } from './split-csv.ts';

/** A column and where it stands among the cells; -1 where the file has no such column. */
export interface PlacedColumn {
  readonly column: Column;
  readonly index: number;
  readonly read: ReadCell;
}

/** What the shape of a row is held against. */
export interface ShapeOf {
  readonly file: string;
  readonly header: Header;
  readonly delimiter: Delimiter;
  readonly placed: readonly PlacedColumn[];
  readonly scoring: ReadonlySet<string>;
  /** The number of cells that rows of this file have, and below which one is short. */
  readonly usual: number;
}

/**
 * How a row does not fit its header or the other rows. Cells that a spreadsheet left off at the end
 * are blank where most rows lack them, and blank cells beyond the header are nothing.
 */
export function shapeIssues(split: SplitRow, of: ShapeOf): readonly Issue[] {
  if (fits(split, of)) return none;
  const { texts, strayQuote, row } = split;
  const place = { file: of.file, row };
  const whole = wholeRowIn(texts, of.header.width);
  if (whole !== undefined) return [makeIssue('row-in-one-cell', { place, found: whole })];
  const issues: Issue[] = [];
  if (strayQuote) issues.push(makeIssue('stray-quote', { place }));
  const swallowed = strayQuote ? undefined : swallowedRows(split, of);
  if (swallowed !== undefined) return [...issues, swallowed];
  return [
    ...issues,
    ...namelessCells(split, of),
    ...extraCells(texts, of, place),
    ...short(split, of),
  ];
}

const none: readonly never[] = [];

/** Whether there is nothing to look at more closely, as in most rows. */
const fits = ({ texts, strayQuote }: SplitRow, { header, usual }: ShapeOf): boolean =>
  !strayQuote &&
  texts.length === header.width &&
  texts.length >= usual &&
  header.nameless.size === 0 &&
  texts[1] !== '' &&
  texts.every((text) => !text.includes('\n'));

function namelessCells({ texts, row }: SplitRow, { file, header }: ShapeOf): Issue[] {
  return [...header.nameless].flatMap((index) => {
    const found = texts[index]?.trim() ?? '';
    if (found === '') return [];
    const place = { file, row, column: { letter: columnLetter(index), name: '' } };
    return [makeIssue('unknown-column', { place, found, movesScores: false })];
  });
}

function extraCells(texts: readonly string[], { header, placed }: ShapeOf, place: Place): Issue[] {
  const extra = texts
    .slice(header.width)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (extra.length === 0) return [];
  const isWhole = (index: number): boolean => /^\s*\d+\s*$/.test(texts[index] ?? '');
  const numbers = placed.filter(
    ({ index, column }) => index >= 0 && column.note.kind === 'decimal',
  );
  // A comma in a text before a number would have put words in the place of one.
  const isNumber =
    numbers.some(({ index }) => isWhole(index) && isWhole(index + 1)) &&
    numbers.every(({ index }) => !/\p{Letter}/u.test(texts[index] ?? ''));
  const what = isNumber ? ('number' as const) : undefined;
  const facts = { cells: texts.length, columns: header.width, what };
  return [makeIssue('ragged-row', { place, found: extra.join(', '), facts })];
}

/** A row with fewer cells than the others: a separator was lost, or the end of the file. */
function short({ texts, row }: SplitRow, { file, placed, scoring, usual }: ShapeOf): Issue[] {
  if (texts.length >= usual) return [];
  const lost = placed
    .filter(({ index }) => index >= texts.length && index < usual)
    .map(({ column }) => column.name);
  return [
    makeIssue('short-row', {
      place: { file, row },
      facts: { cells: texts.length, usual, missing: lost.join(', ') },
      movesScores: lost.some((name) => scoring.has(name)),
    }),
  ];
}

/** So many rows in which a program left blank cells off at the end: Excel does it in blocks of sixteen rows. */
const block = 16;

/**
 * The number of cells that most rows have, no more than the header; the larger where two are as
 * common. A length that a whole block of rows has is a program's way, and then the least of them.
 */
export function usualLength(rows: readonly SplitRow[], width: number): number {
  const counts = new Map<number, number>();
  for (const { texts } of rows) {
    const length = Math.min(texts.length, width);
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [most = width] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const blocks = [...counts].filter(([, count]) => count >= block).map(([length]) => length);
  return Math.min(most, ...blocks);
}

/**
 * A cell with lines in it that are rows of this table: a quotation mark that opened one of them was
 * closed in a later one, and the rows between became text.
 */
function swallowedRows({ texts, row }: SplitRow, of: ShapeOf): Issue | undefined {
  const index = texts.findIndex((text) => text.includes('\n') && holdsRow(text, of));
  if (index < 0) return undefined;
  const name = of.placed.find((each) => each.index === index)?.column.name ?? '';
  const place = { file: of.file, row, column: { letter: columnLetter(index), name } };
  const found = texts[index]?.split('\n').find((line, at) => at > 0 && isRow(line, of));
  return makeIssue('row-in-one-cell', { place, found: found ?? '', facts: { what: 'rows' } });
}

const holdsRow = (text: string, of: ShapeOf): boolean =>
  text
    .split('\n')
    .slice(1)
    .some((line) => isRow(line, of));

/** Whether a line has as many cells as a row, and each would pass as its column's. */
function isRow(line: string, { header, delimiter, placed }: ShapeOf): boolean {
  if (header.width < 3) return false;
  const cells = line.split(delimiter);
  if (cells.length !== header.width) return false;
  return placed.every(({ index, read }) => index < 0 || read(cells[index] ?? '').ok);
}

/** What separates cells in one program or another. */
const separators = [',', ';', '\t'];

/**
 * The one cell that holds a whole row: a program that expects other separators puts it there, and
 * keeps it so when it saves. Undefined where the cells stand apart, and for tables too narrow to tell.
 */
function wholeRowIn([first = '', ...others]: readonly string[], width: number): string | undefined {
  if (width < 3 || others.some((text) => text !== '')) return undefined;
  return separators.some((separator) => first.split(separator).length >= width) ? first : undefined;
}
