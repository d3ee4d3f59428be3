import type { Issue } from '#model/issue.ts';
import { cellReader } from '#ingest/cell/cell-reader.ts';
import type { CellOutcome, CellProblem, ReadCell } from '#ingest/cell/outcome.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Delimiter } from '#ingest/text/sniff-delimiter.ts';
import { columnLetter } from './column-letter.ts';
import type { Header } from './read-header.ts';
import type { RowCells, RowShape } from './row-shape.ts';

/** What is wrong with the rows of a file. */
interface RowProblems {
  readonly issues: Issue[];
  /** The numbers of the rows that could not be read whole. */
  readonly broken: Set<number>;
}

interface ColumnReader {
  readonly name: string;
  /** Its place among the cells; -1 where the file has no such column. */
  readonly index: number;
  readonly read: ReadCell;
  readonly blank: CellOutcome;
}

/** Reads one row, and notes its problems. */
export type ReadRow = (texts: readonly string[], row: number, problems: RowProblems) => RowCells;

/** The reading of a file's rows, once its header is known. Never throws. */
export function rowReader(
  { columns, newRow }: RowShape,
  header: Header,
  file: { readonly path: string; readonly delimiter: Delimiter },
): ReadRow {
  const readers = columns.map((column): ColumnReader => {
    const read = cellReader(column, file.delimiter);
    const index = header.indexes.get(column.name) ?? -1;
    return { name: column.name, index, read, blank: read('') };
  });
  const complete = header.missing.length === 0;

  return (texts, row, { issues, broken }) => {
    // Every record has every column, in one order: the engine then gives all of them one shape.
    const cells = newRow(file.path, row);
    if (!complete) broken.add(row);
    for (const reader of readers) {
      const text = texts[reader.index];
      const outcome = text === undefined || text === '' ? reader.blank : reader.read(text);
      if (outcome.ok) cells[reader.name] = outcome.value;
      else {
        broken.add(row);
        // A column that is missing is told once, not in every row.
        if (reader.index >= 0) issues.push(cellIssue(outcome, reader, { file: file.path, row }));
      }
    }
    return cells;
  };
}

function cellIssue(
  problem: CellProblem,
  reader: ColumnReader,
  at: { readonly file: string; readonly row: number },
): Issue {
  const { kind, found, nearest, facts = {} } = problem;
  const column = { letter: columnLetter(reader.index), name: reader.name };
  return makeIssue(kind, { place: { ...at, column }, found, nearest, facts });
}
