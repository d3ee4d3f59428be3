import { openSite, type Site } from '#publish/site.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Settings } from '#model/tables/site.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { makeCampaign, type Tables } from '../score/make-campaign.ts';

/** The site of a small campaign, and the book of its last edition. */
export function makeSite(
  tables: Tables,
  settings: Partial<Settings> = {},
): { site: Site; book: EditionBook } {
  const plain = makeCampaign(tables);
  const campaign = { ...plain, settings: { ...plain.settings, ...settings } };
  const results = scoreCampaign(campaign);
  const site = openSite({ campaign, results, issues: [], today: '2026-12-31', showAll: false });
  const book = site.books.find(
    ({ edition }) => edition.edition === tables.editions.at(-1)?.['edition'],
  );
  if (book === undefined) throw new Error('the last edition is not shown');
  return { site, book };
}
