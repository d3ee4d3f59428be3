import { expect, test } from 'vitest';
import type { DepartmentResult, ScoreOutcome, Silence } from '#model/outcome.ts';
import { profileOf } from '#views/department/profile.ts';
import { departmentView } from '#views/department/view.ts';
import { makeSite } from '../publish/make-site.ts';
import { marks, twoYears } from '../score/two-years.ts';

const { site, book } = makeSite({
  ...twoYears,
  themes: ['2025', '2026'].flatMap((edition) =>
    ['Roles and money', 'Data', 'Training, protocols and services', 'NHS plans'].map((name) => ({
      edition,
      theme: name.slice(0, 4).trim().toLowerCase(),
      name,
    })),
  ),
  criteria: twoYears.criteria.map((criterion) => ({ ...criterion, theme: 'data' })),
  assessments: {
    '2025': marks('a', '1', '2'),
    '2026': marks('a', '3', '4').map((row) => ({ ...row, reason: 'It was seen.' })),
  },
});
const result = book.results.get('a')!;

const scored = (value: number, silence: Silence = 'none') => ({
  score: { kind: 'score', value, shown: value.toFixed(1) } satisfies ScoreOutcome,
  silence,
});
const unknown = { score: { kind: 'none', why: 'not-assessed' }, silence: 'none' } as const;

/** The title over the profile of a department with these theme scores, in the order of the themes. */
function titleOf(...themes: { score: ScoreOutcome; silence: Silence }[]): string | undefined {
  const shown: DepartmentResult = {
    ...result,
    themes: themes.map((own, at) => ({
      ...result.themes[0]!,
      theme: book.themes[at]!.theme,
      ...own,
    })),
  };
  return profileOf(site, book, shown)?.words.title;
}

test.each([
  [
    'names the two ends',
    [scored(2), scored(6), scored(4)],
    'Strongest on data (6.0), weakest on roles and money (2.0)',
  ],
  [
    'takes as alike what is shown alike, and names both',
    [scored(6.04), scored(2), scored(5.96)],
    'Strongest on roles and money and on training, protocols and services (6.0), weakest on data (2.0)',
  ],
  [
    'counts more than two that are alike',
    [scored(1), scored(1), scored(1), scored(5)],
    'Strongest on NHS plans (5.0), weakest on 3 themes (1.0)',
  ],
  ['leaves silence out', [scored(0, 'all'), scored(3)], 'Data: 3.0 of 10'],
  ['picks none where all are alike', [scored(3), scored(3)], 'All themes alike: 3.0 of 10'],
  ['says silence', [scored(0, 'all'), scored(0, 'all')], 'No question of any theme was answered'],
  ['says that no theme has a score', [unknown, scored(0, 'all')], 'No theme has a score'],
])('the title of a profile %s', (_, themes, title) => {
  expect(titleOf(...themes)).toBe(title);
});

test('the chart of years on the page of each report has the finding of that report', () => {
  const titles = site.books.map((each) => {
    const { hero, history } = departmentView(site, each, each.results.get('a')!);
    expect(history.words.title).toBe(hero.finding);
    return history.words.title;
  });
  expect(new Set(titles).size).toBe(2);
});

test('the description of a department promises no evidence and no reply that its page has not', () => {
  const promised = (shown: typeof book): string =>
    departmentView(site, shown, result).frame.description;
  const place = { file: 'data/test.csv', row: 2 };
  const reply = { edition: '2026', department: 'a', status: 'replied', ...place } as const;
  const source = { department: 'a', criterion: 'one', title: 'A budget', ...place };
  expect(promised(book)).toMatch(
    /: every question and the reason\. Grades on violence against women\.$/,
  );
  expect(promised({ ...book, evidence: () => [source], replies: new Map([['a', reply]]) })).toMatch(
    /: every question, the reason, the evidence,? and its reply\. Grades on violence against women\.$/,
  );
});
