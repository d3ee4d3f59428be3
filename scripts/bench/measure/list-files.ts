import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file below a folder. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/** Every file below a folder with its size. */
export function listFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path), bytes: statSync(path).size }));
}
