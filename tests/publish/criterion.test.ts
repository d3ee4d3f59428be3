import { expect, test } from 'vitest';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import { criterionView } from '#publish/view/criterion.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const today = '2026-12-31';
const campaign = loadCampaign('.', today).campaign!;
const results = scoreCampaign(campaign);
const site = openSite({ campaign, results, issues: [], today, showAll: false });
const book = site.books.find(({ edition }) => edition.edition === '2026')!;

/** What others are told of the page of a question that reads so. */
const descriptionOf = (question: string): string =>
  criterionView(site, book, { ...book.criteria[0]!, question }).frame.description;

test('the description of a question ends each of its sentences once', () => {
  expect(descriptionOf('Is there a plan?')).toMatch(
    /^Is there a plan\? Half marks or more: .*[^.]\. Every department’s mark with its reason\.$/,
  );
  expect(descriptionOf('A plan')).toMatch(/^A plan\. Half marks/);
});
