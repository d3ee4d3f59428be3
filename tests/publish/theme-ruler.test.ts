import { expect, test } from 'vitest';
import { inRankOrder, themeAnswers } from '#publish/book/answers.ts';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import { themeRuler } from '#views/theme/ruler.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const today = '2026-12-31';
const campaign = loadCampaign('.', today).campaign!;
const results = scoreCampaign(campaign);
const site = openSite({ campaign, results, issues: [], today, showAll: false });
const book = site.books.find(({ edition }) => edition.edition === '2026')!;
const overall = book.result.themes.find(({ theme }) => theme === 'planning')!;
const answers = inRankOrder(site, themeAnswers(book, 'planning'));

const wordsOf = (own: typeof answers) => themeRuler(site, book, { answers: own, overall }).words;

test('the ruler of a theme calls no silence its lowest score', () => {
  const { title, table } = wordsOf(answers);
  expect(title).toBe('From 0.3 to 8.7 of 10 in this theme, of those that answered');
  expect(table.rows.at(-1)).toEqual(['Public Spending', 'No response, counted as 0']);
});

test('the ruler of a theme that nobody answered says so', () => {
  const silent = answers.filter(({ silence }) => silence === 'all');
  expect(wordsOf(silent).title).toBe('No department answered in this theme');
});
