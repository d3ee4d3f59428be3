import type { Column } from '#model/columns.ts';
import type { Issue, Place } from '#model/issue.ts';
import { cellReader } from '#ingest/cell/cell-reader.ts';
import type { CellOutcome, CellProblem } from '#ingest/cell/outcome.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Delimiter } from './read-text.ts';
import { columnLetter } from './column-letter.ts';
import { findCutRows } from './cut-rows.ts';
import type { Header } from './read-header.ts';
import { cutNumberFinder } from './number-cut-in-two.ts';
import { shapeIssues, usualLength, type PlacedColumn, type ShapeOf } from './row-shape.ts';
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
  /** By decimal column with a default, the rows that leave the cell blank. */
  readonly defaulted: ReadonlyMap<string, ReadonlySet<number>>;
  /** Rows that are totals or notes below the table. */
  readonly outside: ReadonlySet<number>;
  readonly issues: readonly Issue[];
}

/** What all rows of a file have in common. */
export interface RowsOf {
  readonly file: string;
  readonly header: Header;
  readonly columns: readonly Column[];
  /** The columns that move scores or take a rule away. */
  readonly scoring: ReadonlySet<string>;
  readonly delimiter: Delimiter;
}

interface ColumnReader extends PlacedColumn {
  readonly name: string;
  readonly blank: CellOutcome;
}

/** Reads the rows of a file cell by cell, each with every issue that can be seen in it alone. */
export function readRows(split: readonly SplitRow[], of: RowsOf): ReadRows {
  const { header } = of;
  const readers = of.columns.map((column): ColumnReader => {
    const read = cellReader(column, of.delimiter);
    const index = header.indexes.get(column.name) ?? -1;
    return { column, name: column.name, index, read, blank: read('') };
  });
  const usual = usualLength(split, header.width);
  const shapeOf: ShapeOf = { ...of, placed: readers, usual };
  const cutNumbers = cutNumberFinder(shapeOf);
  const rows: RowCells[] = [];
  const broken = new Set<RowCells>();
  const issues: Issue[] = [];
  for (const each of split) {
    const { cells, isWhole, problems } = readCells(each, of, readers);
    rows.push(cells);
    if (!isWhole) broken.add(cells);
    const misfits = shapeIssues(each, shapeOf);
    const cut = cutNumbers(each);
    if (misfits.length + cut.length + problems.length === 0) continue;
    const shape = cut.length === 0 ? misfits : [...misfits.filter(isNoExtra), ...cut];
    if (shape.some(({ severity }) => severity === 'error')) broken.add(cells);
    issues.push(...shape);
    // What the cells of a row in one cell lack follows from that, and is not reported as well.
    if (problems.length > 0 && !shape.some(({ kind }) => kind === 'row-in-one-cell')) {
      const own = problems.filter(({ place }) => !isTold(shape, place));
      issues.push(...(own.some(isNoRow) ? own.filter(isNoRow) : own));
    }
  }
  const told = gatherTold(split, { issues, broken }, shapeOf);
  return { rows, broken, defaulted: defaultedIn(split, readers), ...told };
}

/** The issues with those of rows that were cut in two, or are none, in place of what follows from that. */
function gatherTold(
  split: readonly SplitRow[],
  { issues, broken }: { issues: readonly Issue[]; broken: Set<RowCells> },
  of: ShapeOf,
): Pick<ReadRows, 'issues' | 'outside'> {
  if (broken.size === 0) return { issues, outside: new Set() };
  const isSaid = new Set(
    issues
      .filter((issue) => isNoRow(issue) || issue.kind === 'row-in-one-cell')
      .map(({ place }) => place.row ?? 0),
  );
  const rows = [...broken].map(({ row }) => row).filter((row) => !isSaid.has(row));
  const cut = findCutRows(split, new Set(rows), of);
  const all = [...issues.filter(({ place }) => !cut.told.has(place.row ?? 0)), ...cut.issues];
  const outside = new Set(all.filter(isNoRow).flatMap(({ place }) => place.row ?? []));
  return { issues: all, outside };
}

/** Whether a row is a total or a note below the table: what its cells lack follows from that. */
const isNoRow = ({ kind, facts }: Issue): boolean =>
  kind === 'malformed-id' && (facts.why === 'total' || facts.why === 'note');

/** A number that was cut in two says why there is a cell too many. */
const isNoExtra = ({ kind }: Issue): boolean => kind !== 'ragged-row';

/** Whether the shape of a row already says what is wrong with a cell. */
const isTold = (shape: readonly Issue[], { column }: Place): boolean =>
  shape.some(({ place }) => place.column !== undefined && place.column.name === column?.name);

/** Only of tables of a few rows: what a default may hide is asked of weights and rules alone. */
function defaultedIn(
  split: readonly SplitRow[],
  readers: readonly ColumnReader[],
): Map<string, Set<number>> {
  const defaulted = readers.filter(
    ({ column, blank }) =>
      column.note.kind === 'decimal' && blank.ok && typeof blank.value === 'string',
  );
  return new Map(
    defaulted.map(({ name, index }) => {
      const blank = split.filter(({ texts }) => (texts[index]?.trim() ?? '') === '');
      return [name, new Set(blank.map(({ row }) => row))];
    }),
  );
}

const none: readonly never[] = [];

function readCells(
  { texts, row }: SplitRow,
  { file }: RowsOf,
  readers: readonly ColumnReader[],
): { cells: RowCells; isWhole: boolean; problems: readonly Issue[] } {
  const cells: RowCells = { file, row };
  let problems: readonly Issue[] = none;
  let isWhole = true;
  for (const { name, index, read, blank } of readers) {
    const text = texts[index];
    const outcome = text === undefined || text === '' ? blank : read(text);
    if (outcome.ok) {
      cells[name] = outcome.value;
      if (outcome.remark !== undefined) {
        problems = [...problems, cellIssue(outcome.remark, { file, row }, { name, index })];
      }
    } else {
      isWhole = false;
      // A column that is missing is reported once, not in every row.
      if (index >= 0) {
        problems = [...problems, cellIssue(outcome, { file, row }, { name, index })];
      }
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
