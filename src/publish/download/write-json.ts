import { isNumeric, type Sheet, type SheetCell, type SheetColumn } from './sheet.ts';

/**
 * A table as JSON: a list of records with the names of the CSV's columns in their order. Numbers are
 * numbers, a blank is null, and text is as it was written: nothing runs a formula here.
 */
export function writeJson({ columns, rows }: Sheet): string {
  const records = Array.from(rows(), (row) =>
    Object.fromEntries(columns.map((column, at) => [column.name, valueOf(row[at], column)])),
  );
  return `${JSON.stringify(records, null, 1)}\n`;
}

function valueOf(cell: SheetCell, column: SheetColumn): string | number | null {
  if (cell === undefined || cell === '') return null;
  return isNumeric(column) ? Number(cell) : cell;
}
