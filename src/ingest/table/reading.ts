import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { RowCells } from './row-shape.ts';

/** What one file of a table holds. */
export interface FileReading<Item> {
  /** The table's name, `criteria`. */
  readonly table: string;
  readonly file: string;
  /** The edition of a file that is one edition's. */
  readonly edition: string | undefined;
  /** The rows that could be read whole, in their order. */
  readonly records: readonly Placed<Item>[];
  /** Every row below the header, with the cells that could be read. */
  readonly rows: readonly RowCells[];
  /** The rows of which some cell could not be read. */
  readonly broken: readonly RowCells[];
  /** The letter of each known column that the file has. */
  readonly letters: ReadonlyMap<string, string>;
  /** Whether there was a table to read: its header has every needed column. */
  readonly legible: boolean;
  readonly issues: readonly Issue[];
}
