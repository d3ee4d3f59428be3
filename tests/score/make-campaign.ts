import type { TableName } from '#model/all-tables.ts';
import { gatherTables, type Campaign, type CampaignTables, type Placed } from '#model/campaign.ts';
import { columnsOf } from '#model/columns.ts';
import type { Table } from '#model/table.ts';
import { settings } from '#model/tables/site.ts';

/** The cells of one row, as text; what is left out is blank, or the example of a needed column. */
export type Cells = Record<string, string>;

type CellsOf<Name extends TableName> = CampaignTables[Name] extends readonly unknown[]
  ? Cells[]
  : Record<string, Cells[]>;

/** The tables of a small campaign, as cells; those with a file for each edition by edition. */
export type Tables = { [Name in TableName]?: CellsOf<Name> } & {
  editions: Cells[];
  departments: Cells[];
  criteria: Cells[];
};

/** A campaign from cells, as it is read from files. */
export function makeCampaign(tables: Tables): Campaign {
  const records = gatherTables((name, table) => {
    const given: Cells[] | Record<string, Cells[]> = tables[name] ?? [];
    return Array.isArray(given)
      ? [{ edition: undefined, records: read(table, given) }]
      : Object.entries(given).map(([edition, rows]) => ({ edition, records: read(table, rows) }));
  });
  return { ...records, settings: settings.parse({ name: 'Test' }) };
}

function read({ row }: Table, rows: readonly Cells[]): Placed<object>[] {
  const needed = columnsOf(row).filter((column) => column.needed);
  const examples = Object.fromEntries(needed.map(({ name, note }) => [name, note.example]));
  return rows.map((cells, index) => ({
    ...row.parse({ ...examples, ...cells }),
    file: 'data/test.csv',
    row: index + 2,
  }));
}
