import { expect, test } from 'vitest';
import { citationsOf } from '#publish/download/citation.ts';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import { reportStructured } from '#views/frame/structured.ts';

const today = '2026-12-31';
const { campaign, results } = loadCampaign('.', today);
const site = openSite({ campaign: campaign!, results, issues: [], today, showAll: false });
const book = site.books.find(({ edition }) => edition.published_on?.startsWith('2026-11'))!;

test('citationsOf names the month by its macro, which every style of BibTeX words itself', () => {
  expect(citationsOf(site, book).bibtex).toContain('\n  month = nov,\n');
  expect(citationsOf(site, book).bibtex).toContain('\n  year = {2026},\n');
});

test('reportStructured gives the address of the licence, as the data set does', () => {
  const license = 'https://creativecommons.org/licenses/by/4.0/';
  expect(reportStructured(site, book, 'A finding.')[0]).toMatchObject({ license });
});
