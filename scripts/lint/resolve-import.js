import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, resolve as joinPath } from 'node:path';

// The import rules ask where an import leads. Ours are `#folder/file.ts` and `./file.ts`, always
// with their ending, so a few lines answer it; the usual resolvers do not know `#`.

export const interfaceVersion = 2;

const sourceFolder = joinPath(import.meta.dirname, '../../src');

/**
 * Finds the file behind an import.
 *
 * @param {string} source the import as written
 * @param {string} importer absolute path of the file that contains it
 * @returns {{ found: boolean, path?: string | null }} `path` is null for a module of Node itself
 */
export function resolve(source, importer) {
  if (isBuiltin(source)) return { found: true, path: null };
  if (source.startsWith('#')) return findFile(joinPath(sourceFolder, source.slice(1)));
  if (source.startsWith('.')) return findFile(joinPath(dirname(importer), source));
  return { found: false };
}

function findFile(path) {
  // A file that is not written yet is still judged by the folder that it would be in.
  return existsSync(path) || path.startsWith(sourceFolder)
    ? { found: true, path }
    : { found: false };
}
