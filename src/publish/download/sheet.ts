import type { CellKind } from '#model/cell.ts';

/** What a cell of a download holds: text and dates as text, numbers as typed or computed. */
export type SheetCell = string | number | undefined;

/** What a column holds: as in the campaign's tables, or a figure written as the pages show it. */
export type SheetKind = CellKind | 'shown';

/** One column of a download. */
export interface SheetColumn {
  readonly name: string;
  readonly kind: SheetKind;
  readonly about: string;
}

/** One table to download. */
export interface Sheet {
  /** Its file name without the ending. */
  readonly name: string;
  readonly about: string;
  readonly columns: readonly SheetColumn[];
  readonly count: number;
  /** Its rows, made when they are written: pages that only name or count them keep no cells. */
  readonly rows: () => Iterable<readonly SheetCell[]>;
}

const numbers = new Set<SheetKind>(['decimal', 'whole', 'shown']);
const dates = new Set<SheetKind>(['date', 'partial date']);

/** Whether the cells of a column are numbers. */
export const isNumeric = ({ kind }: SheetColumn): boolean => numbers.has(kind);

/** Whether the cells of a column are text that somebody wrote, and not a number or a date. */
export const isText = (column: SheetColumn): boolean =>
  !isNumeric(column) && !dates.has(column.kind);
