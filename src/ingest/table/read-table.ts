import type { FileRecords } from '#model/campaign.ts';
import { columnsOf } from '#model/columns.ts';
import type { Issue } from '#model/issue.ts';
import type { Table } from '#model/table.ts';
import { normaliseWord } from '#ingest/cell/normalise.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { readText } from './read-text.ts';
import { columnLetter } from './column-letter.ts';
import { findDoubledKeys } from './find-doubled-keys.ts';
import { readHeader, type Header } from './read-header.ts';
import { scoringColumnsOf } from './scoring-columns.ts';
import { readRows, type ReadRows, type RowCells } from './read-rows.ts';
import { splitCsv, type SplitRow } from './split-csv.ts';

/** One file of a table. */
export interface TableFile {
  readonly path: string;
  /** The edition of a file that is one edition's. */
  readonly edition?: string | undefined;
  /** The path that it should have. */
  readonly as?: string;
}

/** What one file of a table holds; its records are the rows that could be read whole. */
export interface FileRead extends FileRecords {
  /** The table's name, `criteria`. */
  readonly table: string;
  readonly file: string;
  /** Every row below the header, with the cells that could be read. */
  readonly rows: readonly RowCells[];
  /** The rows of which some cell could not be read. */
  readonly broken: readonly RowCells[];
  /** By decimal column with a default, the rows that leave the cell blank. */
  readonly defaulted: ReadonlyMap<string, ReadonlySet<number>>;
  /** The letter of each known column that the file has. */
  readonly letters: ReadonlyMap<string, string>;
  /** Whether there was a table to read: its header has every needed column. */
  readonly legible: boolean;
  readonly issues: readonly Issue[];
}

/** The bytes of a file, and what other tables say of its columns. */
export interface TableBytes {
  readonly bytes: Uint8Array;
  readonly ignored?: ReadonlySet<string>;
  /** The ids that a column may name, by its name, where tables that were read before define them. */
  readonly known?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads one file of a table from its bytes, with every issue that can be seen in it alone. */
export function readTable(
  table: Table,
  { path: file, edition }: TableFile,
  { bytes, ignored = new Set(), known = new Map() }: TableBytes,
): FileRead {
  const start = { table: table.name, file, edition };
  const text = readText(bytes);
  if (!text.ok) {
    const { why, row } = text;
    return illegible(start, makeIssue('unreadable-file', { place: { file, row }, facts: { why } }));
  }
  const { delimiter } = text;
  const {
    header: first,
    rows: split,
    issues: blank,
  } = findRows(splitCsv(text.text, delimiter), file);
  if (first === undefined || (table.required && split.length === 0)) {
    const what = first === undefined ? 'no header' : 'no rows';
    return illegible(start, makeIssue('empty-table', { place: { file }, facts: { what } }));
  }
  const of = { file, columns: columnsOf(table.row), scoring: scoringColumnsOf(table), delimiter };
  const header = readHeader(first, split, { ...of, ignored, known });
  const { issues, ...read } = readRows(split, { ...of, header });
  const letters = new Map([...header.indexes].map(([name, index]) => [name, columnLetter(index)]));
  const keyed = { file, key: table.key, columns: of.columns, letters };
  const doubled = findDoubledKeys({ ...keyed, ...read });
  const legible = isLegible(header, of.scoring);
  return {
    ...start,
    ...read,
    records: legible ? wholeRows(read) : [],
    broken: [...read.broken],
    letters,
    legible,
    issues: [...header.issues, ...blank, ...issues, ...doubled],
  };
}

const wholeRows = ({ rows, broken }: Pick<ReadRows, 'rows' | 'broken'>): readonly RowCells[] =>
  broken.size === 0 ? rows : rows.filter((cells) => !broken.has(cells));

/** Without a needed column, or that of its marks or weights, a table says nothing that can be relied on. */
const isLegible = ({ missing, issues }: Header, scoring: ReadonlySet<string>): boolean =>
  missing.length === 0 &&
  issues.every(({ nearest }) => nearest === undefined || !scoring.has(nearest));

/** A file in which there is no table to read, and why. */
export function illegible(
  start: Pick<FileRead, 'table' | 'file' | 'edition'>,
  issue: Issue,
): FileRead {
  const nothing = { records: [], rows: [], broken: [], letters: new Map<string, string>() };
  const defaulted = new Map<string, ReadonlySet<number>>();
  return { ...start, ...nothing, defaulted, legible: false, issues: [issue] };
}

/**
 * The first row that is not blank and the others. Blank rows at either end are nothing; those among
 * others are reported.
 */
function findRows(
  split: readonly SplitRow[],
  file: string,
): { header: SplitRow | undefined; rows: readonly SplitRow[]; issues: readonly Issue[] } {
  const [filled, blank]: [SplitRow[], SplitRow[]] = [[], []];
  for (const row of split) (isBlank(row) ? blank : filled).push(row);
  const [header] = filled;
  const rows = filled.slice(1);
  const last = rows.at(-1)?.row ?? 0;
  const issues = blank
    .filter(({ row }) => header !== undefined && row > header.row && row < last)
    .map(({ row }) => makeIssue('blank-row', { place: { file, row } }));
  return { header, rows, issues };
}

const visible = /[!-~]/;

/** Most rows have a letter or a digit at once, which is quicker to see than what a word comes to. */
const isBlank = ({ texts }: SplitRow): boolean =>
  texts.every((text) => !visible.test(text) && normaliseWord(text) === '');
