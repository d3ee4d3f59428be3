import { expect, test } from 'vitest';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import { departmentView } from '#views/department/view.ts';
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

test('the description of a department promises no evidence and no reply that its page has not', () => {
  const book = site.books.at(-1)!;
  const result = book.result.departments.find(
    ({ department }) => book.replies.get(department)?.text,
  )!;
  const promised = (shown: typeof book): string =>
    departmentView(site, shown, result).frame.description;
  expect(promised(book)).toMatch(/: every question, the reason, the evidence,? and its reply\.$/);
  expect(promised({ ...book, evidence: () => [], replies: new Map() })).toMatch(
    /: every question and the reason\.$/,
  );
});
