import type { Drawing } from '#chart/drawing.ts';

/**
 * How the cells of a column are set: `name` is what its row is about and heads it, `rank` stands
 * before the name, `number` is a figure among others, `mark` is the one that counts, large. Words
 * have no kind.
 */
export type ColumnKind = 'name' | 'rank' | 'number' | 'mark';

/** One column. On a narrow screen its head stands before each of its cells where it is `labelled`. */
export interface Column {
  /** Empty over names that need no head. */
  readonly head: string;
  readonly href?: string | undefined;
  readonly kind?: ColumnKind | undefined;
  readonly labelled?: boolean;
  /** How the rows are sorted by it. */
  readonly sorted?: 'ascending' | 'descending';
  /** The order in which a script first sorts by it, where that is not from the highest down. */
  readonly first?: 'ascending';
}

/** What one cell shows. What is absent is not written. */
export interface Cell {
  readonly text?: string | undefined;
  readonly href?: string | undefined;
  /** The most that a mark could be, small behind it: `/4`. */
  readonly of?: string | undefined;
  /** A smaller line under it. */
  readonly beneath?: string | undefined;
  readonly bar?: Drawing;
  /** The number that a script sorts by. */
  readonly sort?: number | undefined;
  /** `words` where words stand in place of a mark, `missing` for what is lacking, or the table's own. */
  readonly look?: string | readonly (string | false | undefined)[];
}

/** One row: a cell for each column, in their order. */
export interface Row {
  /** What an address may end with. */
  readonly id?: string | undefined;
  readonly cells: readonly (Cell | string | undefined)[];
  /** What a script filters by. */
  readonly sector?: string | undefined;
}
