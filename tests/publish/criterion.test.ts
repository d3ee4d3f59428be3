import { expect, test } from 'vitest';
import { answersTo } from '#publish/book/answers.ts';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import { criterionView } from '#views/criterion/view.ts';
import { spreadOf } from '#views/criterion/spread.ts';
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

test('no mark is called the most common where each was given once', () => {
  const [criterion] = book.criteria;
  const scored = answersTo(book, criterion!.criterion).filter(({ status }) => status === 'scored');
  const titleOf = (...marks: string[]): string | undefined => {
    const answers = marks.map((mark, at) => ({ ...scored[at]!, mark }));
    return spreadOf(site, book, { criterion: criterion!, answers })?.words.title;
  };
  expect(titleOf('1', '1', '2')).toBe('Mark 1 is the most common, with 2 departments');
  expect(titleOf('0', '1', '2')).toBe('No two departments stand at the same mark');
  expect(titleOf('1')).toBe('Mark 1, for the one department with a mark');
});
