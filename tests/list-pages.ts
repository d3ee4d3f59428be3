import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file of a built site, as paths with `/`, sorted. Fails plainly when it is not built. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is not built. Run: npm test -- build`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Every page of a built site, as paths of its files. */
export function listPages(folder: string): string[] {
  return listFiles(folder).filter((path) => path.endsWith('.html'));
}
