import { expect, test } from 'vitest';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import { changeCard } from '#publish/card/change-card.ts';
import { pressQuotes } from '#views/press/quotes.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const today = '2026-12-31';
const campaign = loadCampaign('.', today).campaign!;
const results = scoreCampaign(campaign);
const site = openSite({ campaign, results, issues: [], today, showAll: false });
const found = site.books.find(({ edition }) => edition.edition === '2026')!;

/** The newest report, with departments whose scores rose by so much. */
function bookOf(...rises: string[]): typeof found {
  const departments = rises.map((shown, at) => ({
    ...found.result.departments[at]!,
    change: {
      kind: 'change',
      direction: 'up',
      scope: 'whole',
      edition: '2025',
      before: { value: 4, shown: '4.0' },
      now: { value: 4 + Number(shown), shown: String(4 + Number(shown)) },
      difference: { value: Number(shown), shown },
      compared: 4,
      of: 4,
      department: found.result.departments[at]!.department,
      transfers: [],
    } as const,
  }));
  return { ...found, result: { ...found.result, departments } };
}

const isSaid = (...rises: string[]): [card: boolean, quote: boolean] => [
  changeCard(site, bookOf(...rises), 'up') !== undefined,
  pressQuotes(site, bookOf(...rises)).some((quote) => quote.includes('rose most')),
];

test('no rise is called the largest where there is one alone, or all are alike', () => {
  expect(isSaid('0.5', '0.3')).toEqual([true, true]);
  expect(isSaid('0.5')).toEqual([false, false]);
  expect(isSaid('0.5', '0.5', '0.5')).toEqual([false, false]);
});
