import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readTables } from '#ingest/campaign/read-tables.ts';
import { openFolder } from '#publish/open-folder.ts';
import { restrictCampaign } from '#publish/restrict-campaign.ts';

/** Which part of a campaign folder a build shows. */
interface Shown {
  readonly folder: string;
  /** The editions that are left out: their letters would say something of them. */
  readonly hidden: ReadonlySet<string>;
}

/** The tables and texts of a campaign folder that a build shows. */
export function shownTexts({ folder, hidden }: Shown): string[] {
  const texts = textsBelow(join(folder, 'content'), (path) => !isOfHidden(path, hidden));
  // As they are: what cannot be read is shown in a preview, too.
  if (hidden.size === 0) return [...texts, ...textsBelow(join(folder, 'data'))];
  const { campaign } = readTables(openFolder(folder));
  const shown = campaign.editions.map(({ edition }) => edition).filter((id) => !hidden.has(id));
  return [...texts, JSON.stringify(restrictCampaign(campaign, new Set(shown)), spread)];
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
