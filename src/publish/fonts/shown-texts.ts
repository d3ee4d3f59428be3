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
