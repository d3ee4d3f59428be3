import type { CellState } from '#model/relevance.ts';
import type { Link } from '#site/link.ts';

/** Departments or sectors by forms. */
export interface MatrixFacts {
  readonly label: string;
  readonly caption: string;
  readonly corner: string;
  readonly gapColumn: string;
  readonly columns: readonly Link[];
  readonly rows: readonly MatrixRow[];
  readonly foot?: MatrixRow;
}

/** One row of a matrix. */
interface MatrixRow {
  readonly name: string;
  readonly href?: string;
  readonly note?: string;
  /** The gap, or the words in its place. */
  readonly gap: { readonly text: string; readonly missing: boolean; readonly inWords?: boolean };
  readonly cells: readonly MatrixCell[];
}

/** One cell, in a few words to see and in whole words to hear. */
export interface MatrixCell {
  readonly id?: string;
  readonly href?: string;
  readonly state: CellState;
  readonly lines: readonly string[];
  readonly spoken: string;
}
