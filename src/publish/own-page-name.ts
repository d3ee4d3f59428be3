import { suggestId } from '#ingest/suggest-id.ts';
import { idPattern } from '#model/cell.ts';

/**
 * The first part of every address that the site uses itself, or will. A page named `about` belongs to
 * the campaign: the site shows it in its own page.
 */
const taken = new Set([
  '404',
  'cards',
  'check',
  'corrections',
  'data',
  'departments',
  'embed',
  'feed',
  'index',
  'releases',
  'reports',
]);

/**
 * What is wrong with the name of a campaign's own page, as a sentence that names its file; undefined
 * for names that are sound. Windows and macOS take `DATA` and `data` for one folder, so case makes no
 * difference.
 */
export function findNameFault(ids: readonly string[]): string | undefined {
  for (const id of ids) {
    const plain = id.toLowerCase();
    if (taken.has(plain)) {
      return `content/pages/${id}.mdx would take the address /${plain}/, which belongs to the site itself. Give the file another name.`;
    }
    if (!idPattern.test(id)) return malformed(id);
  }
  return undefined;
}

function malformed(id: string): string {
  const suggestion = suggestId(id);
  const example =
    suggestion === undefined || taken.has(suggestion) ? '' : ` For example: ${suggestion}.mdx.`;
  return `content/pages/${id}.mdx gives its page its address, so its name needs small letters, digits and single hyphens, with a letter or a year in it.${example}`;
}
