import type { CampaignFiles } from '#ingest/campaign/read-tables.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files below `data/` and `content/` of a campaign folder, by their path below that folder with `/` on every
 * system; each is read anew when it is asked for, so that no more than one is held. Only tables are
 * read; other files are named, with no bytes. Empty where there is no such folder.
 */
export function openFolder(folder: string): CampaignFiles {
  const paths = new Map(
    ['data', 'content']
      .flatMap((part) => listFiles(join(folder, part)))
      .map((path) => [relative(folder, path).split(sep).join('/'), path]),
  );
  return {
    keys: () => paths.keys(),
    get: (name) => {
      const path = paths.get(name);
      return path === undefined ? undefined : readTable(path);
    },
  };
}

const readTable = (path: string): Uint8Array =>
  path.toLowerCase().endsWith('.csv') ? readFileSync(path) : new Uint8Array();

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch {
    return [];
  }
}

/** The files of a campaign folder with the bytes of its tables, in the order of their names. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const files = openFolder(folder);
  const read = new Map<string, Uint8Array>();
  for (const path of files.keys()) read.set(path, files.get(path) ?? new Uint8Array());
  return read;
}
