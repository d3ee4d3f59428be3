import type { FileRecords } from '#model/campaign.ts';
import { columnsOf } from '#model/columns.ts';
import type { Issue } from '#model/issue.ts';
import type { Table } from '#model/table.ts';
import { normaliseWord } from '#ingest/cell/normalise.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { readText } from './read-text.ts';
import { columnLetter } from './column-letter.ts';
import type { AxisNames } from './cross-table.ts';
import { findDoubledKeys } from './find-doubled-keys.ts';
import { readHeader, type Header } from './read-header.ts';
import { scoringColumnsOf } from './scoring-columns.ts';
import { readRows, type ReadRows, type RowCells, type RowsOf } from './read-rows.ts';
import { ownRows } from './stray-rows.ts';
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
  /** What departments and questions are called, where tables that were read before say it. */
  readonly names?: (() => AxisNames) | undefined;
}

/** Reads one file of a table from its bytes, with every issue that can be seen in it alone. */
export function readTable(
  table: Table,
  { path: file, edition }: TableFile,
  { bytes, ignored = new Set(), known = new Map(), names }: TableBytes,
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
  if (first === undefined) return empty(start, 'no header');
  const of = { file, columns: columnsOf(table.row), scoring: scoringColumnsOf(table), delimiter };
  const header = readHeader(first, split, { ...of, ignored, known, names, edition });
  if (header.isHeld) {
    return { ...illegible(start, ...header.issues), rows: split.map(({ row }) => ({ file, row })) };
  }
  if (table.required && split.length === 0) return empty(start, 'no rows');
  const own = ownRows(first, split, { file, blank: blank.length > 0 });
  const read = readOwn(own.rows, { ...of, header, key: table.key });
  // A blank row between the table and what stands below it is none among its rows.
  const among = blank.filter(({ place: { row = 0 } }) => row < read.last);
  return { ...start, ...read, issues: [...header.issues, ...own.issues, ...among, ...read.issues] };
}

/** What the rows of a table hold, and the last of them that is no note or total below it. */
type OwnRead = Omit<FileRead, 'table' | 'file' | 'edition'> & { readonly last: number };

function readOwn(
  split: readonly SplitRow[],
  { key, ...of }: RowsOf & { readonly key: readonly string[] },
): OwnRead {
  const { file, columns, header } = of;
  const { issues, outside, ...read } = readRows(split, of);
  const letters = new Map([...header.indexes].map(([name, index]) => [name, columnLetter(index)]));
  const doubled = findDoubledKeys({ file, key, columns, letters, ...read });
  const legible = isLegible(header, of.scoring);
  return {
    ...read,
    records: legible ? wholeRows(read) : [],
    broken: [...read.broken],
    letters,
    legible,
    last: split.findLast(({ row }) => !outside.has(row))?.row ?? 0,
    issues: [...issues, ...doubled],
  };
}

const wholeRows = ({ rows, broken }: Pick<ReadRows, 'rows' | 'broken'>): readonly RowCells[] =>
  broken.size === 0 ? rows : rows.filter((cells) => !broken.has(cells));

/** Without a needed column, or that of its marks or weights, a table says nothing that can be relied on. */
const isLegible = ({ missing, renamed }: Header, scoring: ReadonlySet<string>): boolean =>
  missing.length === 0 && [...renamed].every((name) => !scoring.has(name));

const empty = (start: FileStart, what: 'no header' | 'no rows'): FileRead =>
  illegible(start, makeIssue('empty-table', { place: { file: start.file }, facts: { what } }));

type FileStart = Pick<FileRead, 'table' | 'file' | 'edition'>;

/** A file in which there is no table to read, and why. */
export function illegible(start: FileStart, ...issues: readonly Issue[]): FileRead {
  const nothing = { records: [], rows: [], broken: [], letters: new Map<string, string>() };
  const defaulted = new Map<string, ReadonlySet<number>>();
  return { ...start, ...nothing, defaulted, legible: false, issues };
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
