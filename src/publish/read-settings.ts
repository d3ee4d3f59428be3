import { readTables } from '#ingest/campaign/read-tables.ts';
import type { Settings } from '#model/tables/site.ts';
import { openFolder } from './open-folder.ts';

const file = 'data/site.csv';

/**
 * The settings of a campaign folder alone, with defaults for what is missing or wrong: what a build
 * must know before it reads the rest. Never throws for what the file holds.
 */
export function readSettings(folder: string): Settings {
  const bytes = openFolder(folder).get(file);
  return readTables(bytes === undefined ? new Map() : new Map([[file, bytes]])).campaign.settings;
}
