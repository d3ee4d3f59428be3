import { expect, test } from 'vitest';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import { departmentView } from '#publish/view/department.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const today = '2026-12-31';
const campaign = loadCampaign('.', today).campaign!;
const results = scoreCampaign(campaign);
const site = openSite({ campaign, results, issues: [], today, showAll: false });

test('the chart of years on the page of an older report has the finding of that report', () => {
  const book = site.books.find(({ hasMarks }) => hasMarks)!;
  expect(book).not.toBe(site.books.at(-1));
  for (const result of book.result.departments) {
    const { hero, history } = departmentView(site, book, result);
    expect(history.words.title).toBe(hero.finding);
  }
});
