import { readTables } from '#ingest/campaign/read-tables.ts';
import type { Settings } from '#model/tables/site.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { readLogo } from './card/read-logo.ts';
import { loadCampaign, type Loaded } from './load-campaign.ts';
import { openFolder } from './open-folder.ts';
import { openSite, type Site } from './site.ts';
import { orderIssues } from '#ingest/issue/order-issues.ts';

/**
 * What a site shows: `published` what anyone may see on that day, `all` also drafts and what is under
 * an embargo, `preview` all of it with what the check says, as on an editor's own machine.
 */
type Shown = 'published' | 'all' | 'preview';

/** Which campaign is opened, and for whom. */
export interface Opening {
  readonly folder: string;
  /** Today's date, `2026-11-10`: it decides what is under an embargo and what is out of date. */
  readonly day: string;
  readonly show: Shown;
}

/** A campaign as every command, page, card and download of one run gets it. */
export interface OpenedCampaign extends Opening, Loaded {
  /** Known even where the tables have errors; then with defaults for what is wrong. */
  readonly settings: Settings;
  /** What is shown of it, joined once for all that ask. Throws where the tables have errors; texts may. */
  readonly site: () => Site;
}

/**
 * Reads, checks and scores the campaign in a folder: the one way in for commands and builds. Never
 * throws for what the files hold; only its `site` does.
 */
export async function openCampaign(opening: Opening): Promise<OpenedCampaign> {
  const loaded = await withTexts(opening, loadCampaign(opening.folder, opening.day));
  let site: Site | undefined;
  return {
    ...opening,
    ...loaded,
    settings: loaded.campaign?.settings ?? settingsAlone(opening.folder),
    site: () => (site ??= joinSite(opening, loaded)),
  };
}

/**
 * The same with what is wrong in the texts of the campaign. Scores do not depend on texts, so a
 * campaign whose tables are sound is there in spite of them.
 */
async function withTexts({ folder, show }: Opening, loaded: Loaded): Promise<Loaded> {
  if (loaded.texts.length === 0) return loaded;
  // The compiler takes time to load, which a campaign without texts has no use for.
  const { checkTexts } = await import('./text/check-texts.ts');
  // A build that shows all has the texts of drafts in it, too.
  const editions = loaded.editions.map(({ edition }) => ({ edition, kind: 'open' as const }));
  const seen = show === 'all' ? { ...loaded, editions } : loaded;
  const found = await checkTexts(openFolder(folder), seen);
  if (found.length === 0) return loaded;
  return { ...loaded, issues: orderIssues([...loaded.issues, ...found]) };
}

/** What the settings say, whatever the other tables hold: a preview starts in spite of errors. */
function settingsAlone(folder: string): Settings {
  const files = openFolder(folder);
  const isSite = (path: string): boolean => /^data\/[^/]*site[^/]*\.csv$/i.test(path);
  const alone = { ...files, keys: () => [...files.keys()].filter(isSite) };
  return readTables(alone).campaign.settings;
}

function joinSite({ folder, day, show }: Opening, { campaign, results, issues }: Loaded): Site {
  if (campaign === undefined) {
    const errors = issues.filter((issue) => issue.severity === 'error');
    throw new Error(errors.map((issue) => describeIssue(issue).message).join('\n'));
  }
  return openSite({
    campaign,
    results,
    issues: show === 'preview' ? issues : [],
    today: day,
    showAll: show !== 'published',
    logo: readLogo(folder),
  });
}

/** The ids of the editions that are not shown; none where the tables have errors. */
export function hiddenEditions({ campaign, site }: OpenedCampaign): ReadonlySet<string> {
  if (campaign === undefined) return new Set();
  const shown = new Set(site().books.map(({ edition }) => edition.edition));
  return new Set(
    campaign.editions.map(({ edition }) => edition).filter((edition) => !shown.has(edition)),
  );
}
