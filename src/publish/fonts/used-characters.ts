import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const printable = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));
/** Signs that number, date and list formats put in, which stand in no file. */
const formatted = [...'\u00a0\u2009\u202f\u2019\u2212\u2013\u2014\u2026\u00b7\u00d7\u2191\u2193'];

/**
 * Every character that a site may show: those of the campaign's tables and texts, of the interface,
 * printable ASCII and what formats add. Sorted, so that the same files give the same fonts.
 * @param folders the folders to read, with everything below them
 */
export function usedCharacters(folders: readonly string[]): string {
  const texts = folders.flatMap((folder) => textsBelow(folder));
  return [...new Set([...printable, ...formatted, ...texts.flatMap(charactersOf)])]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

/** Tables are large and almost all ASCII, which is there already: only the rest is looked at. */
const charactersOf = (text: string): string[] => [
  ...new Set(text.match(/[^\x00-\x7f]+/gu)?.join('')),
];

function textsBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(csv|mdx?|ts)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
