import type * as z from 'zod';
import { allTables, tableNames, type TableName } from '#model/all-tables.ts';
import type { Settings } from '#model/tables/site.ts';
import { isByEdition, type Table } from './table.ts';

/** A record and the row of the file that it was read from, so that a figure can be followed back. */
export type Placed<T> = T & {
  /** The file, below the campaign folder: `data/assessments/2026.csv`. */
  readonly file: string;
  /** The row as a spreadsheet numbers it; the header is row 1. */
  readonly row: number;
};

/** The records of a table: a list or, with a file for each edition, a list for each that has one. */
type Records<T> =
  T extends Table<infer Row, infer File>
    ? File extends `${string}<edition>${string}`
      ? ReadonlyMap<string, readonly Placed<z.infer<Row>>[]>
      : readonly Placed<z.infer<Row>>[]
    : never;

/** The records of every table, in the order of their rows. */
export type CampaignTables = {
  readonly [Name in TableName]: Records<(typeof allTables)[Name]>;
};

/** Everything that a campaign's tables say. Editions are ordered by year, then published_on, then id. */
export interface Campaign extends CampaignTables {
  /** What `site` says, with defaults for what it leaves out. */
  readonly settings: Settings;
}

/** The records of one file. */
export interface FileRecords {
  /** Undefined for a table that has one file. */
  readonly edition: string | undefined;
  readonly records: readonly Placed<object>[];
}

/** The records of a campaign, asked for table by table. */
export function gatherTables(
  filesOf: (name: TableName, table: Table) => readonly FileRecords[],
): CampaignTables {
  const entries = tableNames.map((name): [TableName, unknown] => {
    const table: Table = allTables[name];
    const files = filesOf(name, table);
    if (!isByEdition(table)) return [name, files[0]?.records ?? []];
    return [name, new Map(files.map(({ edition = '', records }) => [edition, records]))];
  });
  const gathered: object = Object.fromEntries(entries);
  if (!hasEveryTable(gathered)) throw new Error('a table of the campaign is missing');
  return gathered;
}

/** That the records fit their table is for whoever reads them to see to. */
const hasEveryTable = (tables: object): tables is CampaignTables =>
  tableNames.every((name) => name in tables);

/** The records of one table by file; a table that has one file always has it here, if without a row. */
export function filesOf(campaign: CampaignTables, name: TableName): FileRecords[] {
  const kept = campaign[name];
  if (isList(kept)) return [{ edition: undefined, records: kept }];
  return [...kept].map(([edition, records]) => ({ edition, records }));
}

const isList = (kept: CampaignTables[TableName]): kept is Extract<typeof kept, readonly object[]> =>
  Array.isArray(kept);
