import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { hiddenEditions, type OpenedCampaign } from '#publish/open-campaign.ts';

/** The tables and texts of an opened campaign as far as they are shown. */
export function shownTexts(opened: OpenedCampaign): string[] {
  const { folder, show } = opened;
  const hidden = hiddenEditions(opened);
  const texts = textsBelow(join(folder, 'content'), (path) => !isOfHidden(path, hidden));
  // As they are: what cannot be read is shown in a preview, too.
  if (show === 'preview') return [...texts, ...textsBelow(join(folder, 'data'))];
  return [...texts, JSON.stringify(opened.site().campaign, spread)];
}

/** JSON knows neither maps nor sets. */
const spread = (_key: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;

/** Whether a path below `content/` belongs to the report of a hidden edition. */
function isOfHidden(path: string, hidden: ReadonlySet<string>): boolean {
  const [group, file = ''] = path.split(sep);
  return group === 'reports' && hidden.has(file.replace(/\..*$/, ''));
}

/** The texts below a folder; none where there is no such folder. */
export function textsBelow(folder: string, wanted: (path: string) => boolean = () => true) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(csv|mdx?|ts)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => wanted(relative(folder, path)))
      .map((path) => readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
}

const printable = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));
/** Signs that number, date and list formats put in, which stand in no file. */
const formatted = [...'\u00a0\u2009\u202f\u2019\u2212\u2013\u2014\u2026\u00b7\u00d7\u2191\u2193'];

/**
 * Every character that a site may show: those of its texts, printable ASCII and what formats add.
 * Sorted, so that the same texts give the same fonts.
 * @param texts the tables and texts of the campaign and the words of the interface
 */
export function usedCharacters(texts: readonly string[]): string {
  return [...new Set([...printable, ...formatted, ...texts.flatMap(charactersOf)])]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

/** Tables are large and almost all ASCII, which is there already: only the rest is looked at. */
const charactersOf = (text: string): string[] => [
  ...new Set(text.match(/[^\x00-\x7f]+/gu)?.join('')),
];
