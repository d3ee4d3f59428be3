import { expect, test } from 'vitest';
import type { DepartmentResult, ScoreOutcome, Silence } from '#model/outcome.ts';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import { profileOf } from '#views/department/profile.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const today = '2026-12-31';
const campaign = loadCampaign('.', today).campaign!;
const results = scoreCampaign(campaign);
const site = openSite({ campaign, results, issues: [], today, showAll: false });
const book = site.books.find(({ edition }) => edition.edition === '2026')!;
const [department] = book.result.departments;

const scored = (value: number, silence: Silence = 'none') => ({
  score: { kind: 'score', value, shown: value.toFixed(1) } satisfies ScoreOutcome,
  silence,
});
const unknown = { score: { kind: 'none', why: 'not-assessed' }, silence: 'none' } as const;

/** The title over the profile of a department with these theme scores, in the order of the themes. */
function titleOf(...themes: { score: ScoreOutcome; silence: Silence }[]): string | undefined {
  const result: DepartmentResult = {
    ...department!,
    themes: themes.map((own, place) => ({ ...department!.themes[place]!, ...own })),
  };
  return profileOf(site, book, result)?.words.title;
}

test.each([
  [
    'names the two ends',
    [scored(2), scored(6), scored(4)],
    'Strongest on strategy, roles and money (6.0), weakest on definition and analysis (2.0)',
  ],
  [
    'takes as alike what is shown alike, and names both',
    [scored(6.04), scored(2), scored(5.96)],
    'Strongest on definition and analysis and on training, protocols and services (6.0), weakest on strategy, roles and money (2.0)',
  ],
  [
    'counts more than two that are alike',
    [scored(1), scored(1), scored(1), scored(5)],
    'Strongest on data, evaluation and complaints (5.0), weakest on 3 themes (1.0)',
  ],
  ['leaves silence out', [scored(0, 'all'), scored(3)], 'Strategy, roles and money: 3.0 of 10'],
  ['picks none where all are alike', [scored(3), scored(3)], 'All themes alike: 3.0 of 10'],
  ['says silence', [scored(0, 'all'), scored(0, 'all')], 'No question of any theme was answered'],
  ['says that no theme has a score', [unknown, scored(0, 'all')], 'No theme has a score'],
])('the title of a profile %s', (_, themes, title) => {
  expect(titleOf(...themes)).toBe(title);
});
