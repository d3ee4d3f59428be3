import { allTables } from '#model/all-tables.ts';
import { columnsOf } from '#model/columns.ts';
import { idColumnOf, isByEdition, type Table } from '#model/table.ts';
import type { FileRead } from '#ingest/table/read-table.ts';

/** A column that names the ids of a table. */
export interface ReferenceColumn {
  readonly column: string;
  /** The table whose ids it names. */
  readonly to: string;
  /** A word that it may hold in place of an id. */
  readonly or: string | undefined;
}

/** The columns of each table that name ids of another in the same edition, by the table's name. */
export const referenceColumns: ReadonlyMap<string, readonly ReferenceColumn[]> = new Map(
  Object.values<Table>(allTables).map((table) => [
    table.name,
    columnsOf(table.row).flatMap(({ name, note }): ReferenceColumn[] => {
      const { references: to, or } = note;
      return to === undefined ? [] : [{ column: name, to, or }];
    }),
  ]),
);

/** The ids that the tables of a campaign define. */
export interface KnownIds {
  /**
   * The ids of a table, those of one edition where they are by edition; undefined where they can't
   * be known: the table is not there, or an id in it could not be read.
   */
  readonly of: (table: string, edition: string | undefined) => ReadonlySet<string> | undefined;
}

interface IdColumn {
  readonly id: string;
  /** Where its ids are known: in the whole campaign, or in one edition, which a column or the file names. */
  readonly within: 'campaign' | 'edition column' | 'edition file';
}

const named = new Set([...referenceColumns.values()].flat().map(({ to }) => to));

const idColumns: ReadonlyMap<string, IdColumn> = new Map(
  Object.values<Table>(allTables)
    .filter(({ name }) => named.has(name))
    .map((table) => [table.name, { id: idColumnOf(table) ?? '', within: scopeOf(table) }]),
);

function scopeOf(table: Table): IdColumn['within'] {
  if (isByEdition(table)) return 'edition file';
  return table.key[0] === 'edition' && table.key.length > 1 ? 'edition column' : 'campaign';
}

/** Whether the ids of a table are known in one edition only. */
export const areIdsByEdition = (table: string): boolean =>
  (idColumns.get(table)?.within ?? 'campaign') !== 'campaign';

/** Gathers the ids that the tables define. */
export function knownIds(files: readonly FileRead[]): KnownIds {
  const gathered = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  for (const file of files) {
    const column = idColumns.get(file.table);
    const ids = column && idsOf(file, column);
    if (ids !== undefined) gathered.set(fileKey(file.table, file.edition), ids);
  }
  const none: ReadonlySet<string> = new Set();
  return {
    of: (table, edition) => {
      const isFile = idColumns.get(table)?.within === 'edition file';
      const byEdition = gathered.get(fileKey(table, isFile ? edition : undefined));
      if (byEdition === undefined) return undefined;
      const key = areIdsByEdition(table) ? edition : '';
      return key === undefined ? undefined : (byEdition.get(key) ?? none);
    },
  };
}

const fileKey = (table: string, edition: string | undefined): string => `${table} ${edition ?? ''}`;

/** Issues of rows that may hold others, whose ids then are not known. */
const swallowing: ReadonlySet<string> = new Set(['stray-quote', 'row-in-one-cell']);

/** The ids of a file by edition; undefined where one of them could not be read. */
function idsOf(
  { rows, edition, legible, issues }: FileRead,
  { id: column, within }: IdColumn,
): Map<string, Set<string>> | undefined {
  if (!legible || issues.some(({ kind }) => swallowing.has(kind))) return undefined;
  const ids = new Map<string, Set<string>>();
  for (const cells of rows) {
    const id = cells[column];
    const inRow = within === 'edition column' ? cells['edition'] : '';
    const here = within === 'edition file' ? edition : inRow;
    if (typeof id !== 'string' || typeof here !== 'string') return undefined;
    ids.set(here, (ids.get(here) ?? new Set()).add(id));
  }
  return ids;
}
