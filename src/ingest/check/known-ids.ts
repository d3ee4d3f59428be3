import type { FileReading } from '#ingest/table/reading.ts';

/** The ids that the tables of a campaign define. */
export interface KnownIds {
  /**
   * The ids of a table, those of one edition where the table is by edition; undefined where they
   * can't be known: the table is not there, or an id in it could not be read.
   */
  readonly of: (table: string, edition: string | undefined) => ReadonlySet<string> | undefined;
}

const idColumns: ReadonlyMap<string, { readonly id: string; readonly byEdition: boolean }> =
  new Map([
    ['editions', { id: 'edition', byEdition: false }],
    ['departments', { id: 'department', byEdition: false }],
    ['sectors', { id: 'sector', byEdition: false }],
    ['themes', { id: 'theme', byEdition: true }],
    ['criteria', { id: 'criterion', byEdition: true }],
  ]);

/** Whether a table's ids are known in one edition only. */
export const isByEdition = (table: string): boolean => idColumns.get(table)?.byEdition === true;

/** Gathers the ids that the tables define. */
export function knownIds(files: readonly FileReading<unknown>[]): KnownIds {
  const sets = new Map<string, Map<string, Set<string>>>();
  for (const reading of files) {
    const column = idColumns.get(reading.table);
    if (column === undefined) continue;
    const byEdition = new Map<string, Set<string>>();
    let complete = reading.legible;
    for (const cells of reading.rows) {
      const id = cells[column.id];
      const edition = column.byEdition ? cells['edition'] : '';
      if (typeof id !== 'string' || typeof edition !== 'string') complete = false;
      else byEdition.set(edition, (byEdition.get(edition) ?? new Set()).add(id));
    }
    if (complete) sets.set(reading.table, byEdition);
  }
  const none: ReadonlySet<string> = new Set();
  return {
    of: (table, edition) => {
      const byEdition = sets.get(table);
      if (byEdition === undefined) return undefined;
      const key = isByEdition(table) ? edition : '';
      return key === undefined ? undefined : (byEdition.get(key) ?? none);
    },
  };
}
