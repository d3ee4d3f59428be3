import type { Column } from '#model/columns.ts';

/** The cells of a row that could be read, by column, and where it stands. */
export interface RowCells {
  [column: string]: unknown;
  file: string;
  row: number;
}

/** What all rows of one table have in common. */
export interface RowShape {
  readonly columns: readonly Column[];
  /** A row to which its cells are to be added. */
  readonly newRow: (file: string, row: number) => RowCells;
}

/**
 * The shape of a table's rows. Each table has a class of its own: from the first rows of a class the
 * engine learns how many columns will be added, and keeps room for them inside every later row. Rows
 * of a table in several files have to share it, so that code that reads them meets one kind of row.
 */
export function rowShape(columns: readonly Column[]): RowShape {
  class Cells implements RowCells {
    [column: string]: unknown;
    file: string;
    row: number;

    constructor(file: string, row: number) {
      this.file = file;
      this.row = row;
    }
  }
  return { columns, newRow: (file, row) => new Cells(file, row) };
}
