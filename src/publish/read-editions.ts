import { readTables } from '#ingest/campaign/read-tables.ts';
import type { Edition } from '#model/tables/editions.ts';
import { openFolder } from './open-folder.ts';
import { visibilityOf } from './visible.ts';

const file = 'data/editions.csv';

/**
 * The editions of a campaign folder, oldest first: what a build must know before it reads the rest.
 * Never throws for what the file holds.
 */
export function readEditions(folder: string): readonly Edition[] {
  const bytes = openFolder(folder).get(file);
  return bytes === undefined ? [] : readTables(new Map([[file, bytes]])).campaign.editions;
}

/** The ids of those editions that a normal build on a day leaves out. */
export const hiddenEditions = (editions: readonly Edition[], today: string): ReadonlySet<string> =>
  new Set(
    editions
      .filter((edition) => visibilityOf(edition, today).kind !== 'open')
      .map(({ edition }) => edition),
  );
