import type { Column } from '#model/columns.ts';
import type { Issue } from '#model/issue.ts';
import { cellReader } from '#ingest/cell/cell-reader.ts';
import type { CellOutcome, CellProblem, ReadCell } from '#ingest/cell/outcome.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Delimiter } from './read-text.ts';
import { columnLetter } from './column-letter.ts';
import type { Header } from './read-header.ts';
import type { SplitRow } from './split-csv.ts';

/** The cells of a row that could be read, by column, and where it stands. */
export interface RowCells {
  [column: string]: unknown;
  file: string;
  row: number;
}

/** The rows of a file below its header. */
export interface ReadRows {
  readonly rows: readonly RowCells[];
  /** Those of which some cell could not be read. */
  readonly broken: ReadonlySet<RowCells>;
  readonly issues: readonly Issue[];
}

/** What all rows of a file have in common. */
export interface RowsOf {
  readonly file: string;
  readonly header: Header;
  readonly columns: readonly Column[];
  readonly delimiter: Delimiter;
}

interface ColumnReader {
  readonly name: string;
  /** Its place among the cells; -1 where the file has no such column. */
  readonly index: number;
  readonly read: ReadCell;
  readonly blank: CellOutcome;
}

/** Reads the rows of a file cell by cell, each with every issue that can be seen in it alone. */
export function readRows(split: readonly SplitRow[], of: RowsOf): ReadRows {
  const { header } = of;
  const readers = of.columns.map((column): ColumnReader => {
    const read = cellReader(column, of.delimiter);
    const index = header.indexes.get(column.name) ?? -1;
    return { name: column.name, index, read, blank: read('') };
  });
  const rows: RowCells[] = [];
  const broken = new Set<RowCells>();
  const issues: Issue[] = [];
  for (const each of split) {
    const shape = shapeIssues(each, of);
    const { cells, isWhole, problems } = readCells(each, of, readers);
    rows.push(cells);
    if (!isWhole || shape.some(({ severity }) => severity === 'error')) broken.add(cells);
    issues.push(...shape);
    // What the cells of a row in one cell lack follows from that, and is not reported as well.
    if (!shape.some(({ kind }) => kind === 'row-in-one-cell')) issues.push(...problems);
  }
  return { rows, broken, issues };
}

function readCells(
  { texts, row }: SplitRow,
  { file }: RowsOf,
  readers: readonly ColumnReader[],
): { cells: RowCells; isWhole: boolean; problems: Issue[] } {
  const cells: RowCells = { file, row };
  const problems: Issue[] = [];
  let isWhole = true;
  for (const { name, index, read, blank } of readers) {
    const text = texts[index];
    const outcome = text === undefined || text === '' ? blank : read(text);
    if (outcome.ok) cells[name] = outcome.value;
    else {
      isWhole = false;
      // A column that is missing is reported once, not in every row.
      if (index >= 0) problems.push(cellIssue(outcome, { file, row }, { name, index }));
    }
  }
  return { cells, isWhole, problems };
}

function cellIssue(
  { kind, found, nearest, facts }: CellProblem,
  at: { readonly file: string; readonly row: number },
  { name, index }: { readonly name: string; readonly index: number },
): Issue {
  const place = { ...at, column: { letter: columnLetter(index), name } };
  return makeIssue(kind, { place, found, nearest, facts });
}

/**
 * How a row does not fit its header. Cells that a spreadsheet left off at the end are blank, and blank
 * cells beyond the header are nothing.
 */
function shapeIssues({ texts, strayQuote, row }: SplitRow, { file, header }: RowsOf): Issue[] {
  const place = { file, row };
  const whole = wholeRowIn(texts, header.width);
  if (whole !== undefined) return [makeIssue('row-in-one-cell', { place, found: whole })];
  const issues: Issue[] = [];
  if (strayQuote) issues.push(makeIssue('stray-quote', { place }));
  for (const index of header.nameless) {
    const found = texts[index]?.trim() ?? '';
    if (found === '') continue;
    const column = { letter: columnLetter(index), name: '' };
    issues.push(makeIssue('unknown-column', { place: { ...place, column }, found }));
  }
  const extra = texts
    .slice(header.width)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (extra.length > 0) {
    const facts = { cells: texts.length, columns: header.width };
    issues.push(makeIssue('ragged-row', { place, found: extra.join(', '), facts }));
  }
  return issues;
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
