import type { Campaign, Placed } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { TableName } from '#model/all-tables.ts';
import type { Cells } from './open-table.ts';

/** A row of a table to be copied for the new edition. */
export interface RowCopy {
  /** The row that it is a copy of, as a spreadsheet numbers it. */
  readonly row: number;
  /** What differs in it. */
  readonly cells: Cells;
}

/** The tables that hold the rows of all editions, in the order in which they are reported. */
export const copiedTables = [
  'themes',
  'criteria',
  'levels',
  'weights',
  'bands',
] as const satisfies readonly TableName[];

/** What is copied: the rows of one edition, for another. */
export interface Copying {
  readonly campaign: Campaign;
  readonly before: Edition;
  readonly id: string;
  /** The id that each former id of a department has now. */
  readonly nowCalled: ReadonlyMap<string, string>;
}

/** The rows of the edition before in one table, as they are to stand in the new one. */
export function rowCopies(table: (typeof copiedTables)[number], copying: Copying): RowCopy[] {
  const { campaign, before, id, nowCalled } = copying;
  const copy = <Row extends { readonly edition: string }>(
    rows: readonly Placed<Row>[],
    differing: (row: Row) => Cells = () => ({}),
  ): RowCopy[] =>
    rows
      .filter(({ edition }) => edition === before.edition)
      .map((row) => ({ row: row.row, cells: { edition: id, ...differing(row) } }));
  switch (table) {
    case 'criteria':
      return copy(campaign.criteria, ({ criterion }) => ({
        // Under one method a question follows the one of its id by itself.
        follows: before.method === undefined ? criterion : '',
        comparable: '',
        comparable_reason: '',
      }));
    case 'weights':
      return copy(campaign.weights, ({ department }) => ({
        department: nowCalled.get(department) ?? department,
      }));
    case 'themes':
      return copy(campaign.themes);
    case 'levels':
      return copy(campaign.levels);
    case 'bands':
      return copy(campaign.bands);
  }
}
