import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files below `data/` of a campaign folder, by their path below that folder with `/` on every
 * system. Only tables are read; other files are named, with no bytes. Empty where there is no
 * such folder.
 */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const path of listFiles(join(folder, 'data'))) {
    const bytes = path.toLowerCase().endsWith('.csv') ? readFileSync(path) : new Uint8Array();
    files.set(relative(folder, path).split(sep).join('/'), bytes);
  }
  return files;
}

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
