import type { Issue } from '#model/issue.ts';
import { normaliseWord } from '#ingest/cell/normalise.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Delimiter } from '#ingest/text/sniff-delimiter.ts';
import { checkShape, type SplitRow } from './check-shape.ts';
import { readHeader, type Header } from './read-header.ts';
import { rowReader, type ReadRow } from './row-reader.ts';
import type { RowCells, RowShape } from './row-shape.ts';
import { splitCsv } from './split-csv.ts';
import { wholeRowIn } from './whole-row-in.ts';

/** The rows of a file below its header. */
export interface RowScan {
  readonly header: Header;
  /** The spreadsheet row of the header. */
  readonly headerRow: number;
  readonly rows: readonly RowCells[];
  /** The numbers of the rows that could not be read whole. */
  readonly broken: ReadonlySet<number>;
  /** The first rows as they stand, to find a header that a title stands above. */
  readonly first: readonly { readonly row: number; readonly texts: readonly string[] }[];
  readonly issues: readonly Issue[];
}

interface FileTable {
  readonly text: string;
  readonly delimiter: Delimiter;
}

interface Scanning {
  readonly header: Header;
  readonly headerRow: number;
  readonly readRow: ReadRow;
  readonly rows: RowCells[];
  readonly broken: Set<number>;
  readonly first: { row: number; texts: readonly string[] }[];
  readonly issues: Issue[];
}

/**
 * Reads the rows of a file; undefined where it is blank. Blank rows at its end are nothing; those
 * among others are told, and row numbers stay the spreadsheet's own. Never throws.
 */
export function scanRows(table: FileTable, shape: RowShape, file: string): RowScan | undefined {
  let scanning: Scanning | undefined;
  let blankRows: number[] = [];
  let row = 0;
  splitCsv(table.text, table.delimiter, (texts, strayQuote) => {
    row += 1;
    if (isBlankRow(texts)) blankRows.push(row);
    else if (scanning === undefined) {
      const header = readHeader(texts, shape.columns, { file, row });
      const readRow = rowReader(shape, header, { path: file, delimiter: table.delimiter });
      const empty = { rows: [], broken: new Set<number>(), first: [], issues: [] };
      scanning = { header, headerRow: row, readRow, ...empty };
      blankRows = [];
    } else {
      if (blankRows.length > 0) {
        for (const blank of blankRows) {
          scanning.issues.push(makeIssue('blank-row', { place: { file, row: blank } }));
        }
        blankRows = [];
      }
      takeRow(scanning, { texts, strayQuote, place: { file, row } });
    }
  });
  return scanning;
}

/** Most rows begin with a letter, which settles it without a closer look. */
function isBlankRow(texts: readonly string[]): boolean {
  const start = texts[0]?.charCodeAt(0) ?? 0;
  if (start > 32 && start < 127) return false;
  return texts.every((text) => text.length < 9 && normaliseWord(text) === '');
}

function takeRow(scanning: Scanning, split: SplitRow): void {
  const { header, readRow, rows, broken, first, issues } = scanning;
  const { texts, place } = split;
  if (first.length < 4) first.push({ row: place.row, texts });
  const whole = wholeRowIn(texts, header.width);
  if (whole !== undefined) {
    issues.push(makeIssue('row-in-one-cell', { place, found: whole }));
    broken.add(place.row);
    // What its cells lack follows from that, and is not said as well.
    rows.push(readRow(texts, place.row, { ...scanning, issues: [] }));
    return;
  }
  if (!checkShape(split, header, issues)) broken.add(place.row);
  rows.push(readRow(texts, place.row, scanning));
}
