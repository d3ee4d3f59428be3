import { allTables } from '#model/all-tables.ts';
import { columnsOf } from '#model/columns.ts';
import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { columnsInOtherWords } from './column-words.ts';
import { headerName } from './header-name.ts';
import type { SplitRow } from './split-csv.ts';

/** The rows of a table, and what else stands among or below them. */
interface OwnRows {
  readonly rows: readonly SplitRow[];
  readonly issues: readonly Issue[];
}

/**
 * Leaves out the rows that repeat the header, as where files were put one below the other, and all rows
 * from another table on that stands below a blank row. Each would be read as if it were data.
 *
 * @param blank whether a row between others is blank
 */
export function ownRows(
  header: SplitRow,
  below: readonly SplitRow[],
  { file, blank }: { readonly file: string; readonly blank: boolean },
): OwnRows {
  const repeated = below.filter((row) => isSame(row, header));
  const isWide = header.texts.length > 2;
  const other =
    blank && isWide ? below.find((row, index) => isOther(row, below[index - 1])) : undefined;
  if (repeated.length === 0 && other === undefined) return { rows: below, issues: [] };
  const end = other?.row ?? Infinity;
  const isRepeated = new Set(repeated);
  const found = [...repeated.map((row) => ['header', row] as const), ...pairOf(other)];
  return {
    rows: below.filter((row) => row.row < end && !isRepeated.has(row)),
    issues: found
      .filter(([what, { row }]) => what === 'table' || row < end)
      .map(([what, { row, texts }]) =>
        makeIssue('other-table', { place: { file, row }, found: wordRow(texts), facts: { what } }),
      ),
  };
}

const pairOf = (row: SplitRow | undefined) => (row === undefined ? [] : [['table', row] as const]);

const wordRow = (texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .join(',')
    .replace(/,+$/, '');

const isSame = ({ texts }: SplitRow, header: SplitRow): boolean =>
  texts[0] === header.texts[0] &&
  texts.length > 1 &&
  texts.every((text, index) => text === header.texts[index]);

/** Whether a row below a blank one is a header: all of its cells are names of columns. */
function isOther({ texts, row }: SplitRow, before: SplitRow | undefined): boolean {
  if (row === (before?.row ?? row) + 1) return false;
  const names = texts.map(headerName).filter((name) => name !== '');
  return names.length > 1 && names.every(isColumn);
}

let columns: ReadonlySet<string> | undefined;

function isColumn(name: string): boolean {
  columns ??= new Set(
    Object.values(allTables)
      .flatMap(({ row }) => columnsOf(row))
      .map((column) => column.name),
  );
  return columns.has(name) || columnsInOtherWords(name).length > 0;
}
