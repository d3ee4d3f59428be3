import { expect, test } from 'vitest';
import { allCards } from '#publish/card/cards.ts';
import { loadCampaign } from '#publish/load-campaign.ts';
import { captionsOf } from '#publish/share/kit.ts';
import { openSite } from '#publish/site.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const today = '2026-12-31';
const campaign = loadCampaign('.', today).campaign!;
const results = scoreCampaign(campaign);
const site = openSite({ campaign, results, issues: [], today, showAll: false });

test('no short caption of the demonstration is cut, and each names its report', () => {
  const books = new Map(site.books.map((book) => [book.edition.edition, book]));
  const cut = allCards(site).filter((facts) => {
    const book = books.get(facts.edition)!;
    const { short } = captionsOf(site, book, facts);
    return short.includes('…') || !short.includes(book.edition.title);
  });
  expect(cut.map(({ kind, id, edition }) => [kind, id, edition])).toEqual([]);
});
