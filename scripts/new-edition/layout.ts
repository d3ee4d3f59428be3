import { allTables, type TableName } from '#model/all-tables.ts';
import { locateFiles } from '#ingest/campaign/locate-files.ts';
import type { Edition } from '#model/tables/editions.ts';

/** One file of a layout. */
export interface LaidFile {
  readonly table: TableName;
  /** Its path below the campaign folder. */
  readonly path: string;
  /** The whole of it as it is to be. */
  readonly bytes: Uint8Array;
  /** The whole of it as it was; undefined for a new file. */
  readonly before: Uint8Array | undefined;
  /** Rows added, or below the header of a new file. */
  readonly rows: number;
}

/** Everything that a new edition needs, ready to be written. */
export interface Layout {
  /** The edition that it follows. */
  readonly before: Edition;
  readonly edition: Edition;
  readonly departments: number;
  readonly criteria: number;
  /** Whether assessors have rows of their own. */
  readonly byAssessors: boolean;
  readonly files: readonly LaidFile[];
}

/** The files of a campaign by their path below its folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The path of the file that is read as a table, or as that of an edition; its name may not be quite the
 * right one. Undefined where there is none.
 */
export function findFile(files: Files, table: TableName, edition?: string): string | undefined {
  const { byTable } = locateFiles([...files.keys()]);
  return byTable.get(allTables[table].name)?.find((file) => file.edition === edition)?.path;
}

/** The same, or the right path where there is no such file. */
export const pathOf = (files: Files, table: TableName): string =>
  findFile(files, table) ?? `data/${allTables[table].file}`;
