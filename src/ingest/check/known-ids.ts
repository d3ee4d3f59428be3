import type { FileReading } from '#ingest/table/reading.ts';

/** The ids that the tables of a campaign define. */
export interface KnownIds {
  /**
   * The ids of a table, those of one edition where the table is by edition; undefined where they
   * can't be known: the table is not there, or an id in it could not be read.
   */
  readonly of: (table: string, edition: string | undefined) => ReadonlySet<string> | undefined;
}

interface IdColumn {
  readonly id: string;
  /** Where its ids are known: in the whole campaign, or in one edition, which a column or the file names. */
  readonly within: 'campaign' | 'edition column' | 'edition file';
}

const idColumns: ReadonlyMap<string, IdColumn> = new Map([
  ['editions', { id: 'edition', within: 'campaign' }],
  ['departments', { id: 'department', within: 'campaign' }],
  ['sectors', { id: 'sector', within: 'campaign' }],
  ['themes', { id: 'theme', within: 'edition column' }],
  ['criteria', { id: 'criterion', within: 'edition column' }],
  ['forms', { id: 'form', within: 'campaign' }],
  ['objectives', { id: 'objective', within: 'edition file' }],
]);

/** Whether a table's ids are known in one edition only. */
export const isByEdition = (table: string): boolean =>
  (idColumns.get(table)?.within ?? 'campaign') !== 'campaign';

/** Gathers the ids that the tables define. */
export function knownIds(files: readonly FileReading<unknown>[]): KnownIds {
  const gathered = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  for (const reading of files) {
    const column = idColumns.get(reading.table);
    const ids = column && idsOf(reading, column);
    if (ids !== undefined) gathered.set(fileKey(reading.table, reading.edition), ids);
  }
  const none: ReadonlySet<string> = new Set();
  return {
    of: (table, edition) => {
      const isFile = idColumns.get(table)?.within === 'edition file';
      const byEdition = gathered.get(fileKey(table, isFile ? edition : undefined));
      if (byEdition === undefined) return undefined;
      const key = isByEdition(table) ? edition : '';
      return key === undefined ? undefined : (byEdition.get(key) ?? none);
    },
  };
}

const fileKey = (table: string, edition: string | undefined): string => `${table} ${edition ?? ''}`;

/** The ids of a file by edition; undefined where one of them could not be read. */
function idsOf(
  { rows, edition, legible }: FileReading<unknown>,
  { id: column, within }: IdColumn,
): Map<string, Set<string>> | undefined {
  if (!legible) return undefined;
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
