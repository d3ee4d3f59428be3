import { readTables } from '#ingest/campaign/read-tables.ts';
import type { Campaign } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { Settings } from '#model/tables/site.ts';
import { openFolder } from './open-folder.ts';
import { visibilityOf } from './visible.ts';

/*
 * What a build must know of a campaign folder before it reads the rest: one table alone. None of it
 * throws for what the file holds.
 */

/** The settings, with defaults for what is missing or wrong. */
export const settingsIn = (folder: string): Settings => readOne(folder, 'data/site.csv').settings;

/** The editions, oldest first. */
export const editionsIn = (folder: string): readonly Edition[] =>
  readOne(folder, 'data/editions.csv').editions;

/** The ids of those editions that a normal build on a day leaves out. */
export const hiddenEditions = (editions: readonly Edition[], today: string): ReadonlySet<string> =>
  new Set(
    editions
      .filter((edition) => visibilityOf(edition, today).kind !== 'open')
      .map(({ edition }) => edition),
  );

function readOne(folder: string, file: string): Campaign {
  const bytes = openFolder(folder).get(file);
  return readTables(new Map(bytes === undefined ? [] : [[file, bytes]])).campaign;
}
