import { expect, test } from 'vitest';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import { rulerOf } from '#views/report/ruler.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const today = '2026-12-31';
const campaign = loadCampaign('.', today).campaign!;
const results = scoreCampaign(campaign);
const site = openSite({ campaign, results, issues: [], today, showAll: false });
const book = site.books.find(({ edition }) => edition.edition === '2026')!;

test('rulerOf draws no ruler where no department has a score', () => {
  expect(rulerOf(site, book)).toBeDefined();
  const departments = book.result.departments.map((result) => ({
    ...result,
    score: { kind: 'none', why: 'not-assessed' } as const,
  }));
  expect(rulerOf(site, { ...book, result: { ...book.result, departments } })).toBeUndefined();
});
