import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The tables of a campaign, as paths. */
export function listTables(folder: string): string[] {
  return readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.csv'))
    .map((entry) => join(entry.parentPath, entry.name));
}
