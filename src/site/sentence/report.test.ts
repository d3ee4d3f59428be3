import { expect, test } from 'vitest';
import type { DepartmentResult, EditionResult, Silence } from '#model/outcome.ts';
import { localeOf } from '#site/locale.ts';
import { termsOf } from '#site/terms.ts';
import { inventResult } from './invented-result.ts';
import { listSome, wordLede, wordNoOverall, wordOverall, wordOverallScope } from './report.ts';

const locale = localeOf('en', termsOf({ country: 'Ruritania' }));

const department = (id: string, shown: string, silence: Silence = 'none'): DepartmentResult =>
  inventResult({
    department: id,
    score: { kind: 'score', value: Number(shown), shown },
    silence,
  });

const edition = (...departments: DepartmentResult[]): EditionResult => ({
  edition: '2026',
  overall: { kind: 'none', why: 'no-marks', over: 0, of: 0 },
  change: { kind: 'none', why: 'first-edition', edition: '', over: 0, of: 0 },
  themes: [],
  minimumPercent: '50',
  departments,
  notAssessed: [],
});

const lede = (...departments: DepartmentResult[]) =>
  wordLede(locale, edition(...departments), (id) => id);

test('wordLede counts by the score as shown, half marks included', () => {
  expect(lede(department('A', '5.0'), department('B', '4.9'))[0]).toBe(
    '1 department of 2 reaches 5 or more.',
  );
});

test('wordLede says plainly that none reaches half marks', () => {
  expect(lede(department('A', '4.9'), department('B', '1.0'))[0]).toBe('No department reaches 5.');
});

test('wordLede names first and last among those that answered, and who did not respond', () => {
  const found = lede(
    department('A', '6.1'),
    department('B', '1.0'),
    department('C', '0.0', 'all'),
    department('D', '0.0', 'all'),
  );
  expect(found.slice(1)).toEqual([
    'A comes first with 6.1; of those that answered, B comes last with 1.0.',
    'C and D did not respond.',
  ]);
});

test('wordLede says that a place is shared', () => {
  const found = lede(department('A', '6.1'), department('B', '6.1'), department('C', '1.0'));
  expect(found[1]).toBe('A and B share first place with 6.1; C comes last with 1.0.');
});

test('wordLede has nothing to say where no department has a score', () => {
  expect(lede()).toEqual([]);
});

test('wordOverallScope always says whether it is a mean or a judgement', () => {
  const mean = { kind: 'mean', value: 4, shown: '4.0', over: 16, of: 17, silent: 1 } as const;
  expect(wordOverallScope(locale, mean)).toBe(
    'The mean of the scores of 16 of 17 departments. 1 department that did not respond is counted as 0.',
  );
  const judged = {
    kind: 'judgement',
    value: 2,
    shown: '2',
    reason: 'Little moved.',
    mean: undefined,
  } as const;
  expect(wordOverallScope(locale, judged)).toBe(
    'The coalition’s own judgement, not a mean. Little moved.',
  );
});

test('wordOverall names the government and the subject, or those that are graded where there is no government', () => {
  const mean = { kind: 'mean', value: 4, shown: '4.0', over: 3, of: 3, silent: 0 } as const;
  const judged = {
    kind: 'judgement',
    value: 2,
    shown: '2',
    reason: 'Little moved.',
    mean: undefined,
  } as const;
  const companies = localeOf(
    'en',
    termsOf({
      subject: 'digital rights',
      body: 'company',
      bodies: 'companies',
      body_first: 'Company',
      bodies_first: 'Companies',
    }),
  );
  expect([wordOverall(locale, mean), wordOverall(companies, mean)]).toEqual([
    'The government of Ruritania scores 4.0 of 10 on violence against women',
    'Companies score 4.0 of 10 on digital rights, on average',
  ]);
  expect([wordOverall(locale, judged), wordOverall(companies, judged)]).toEqual([
    'The government of Ruritania is given 2 of 10 on violence against women',
    'Companies are given 2 of 10 on digital rights',
  ]);
});

test('wordOverall gives no number where too few departments have a score', () => {
  const few = { kind: 'none', why: 'fewer-than-half', over: 3, of: 8 } as const;
  expect(wordOverall(locale, few)).toBe(
    'No overall score on violence against women: only 3 of 8 departments could be scored',
  );
});

test.each([
  [0, 1, 'No overall score on violence against women: the one department could not be scored'],
  [0, 2, 'No overall score on violence against women: none of 2 departments could be scored'],
  [1, 5, 'No overall score on violence against women: only 1 of 5 departments could be scored'],
])('wordNoOverall says it of %i of %i', (over, of, sentence) => {
  expect(wordNoOverall(locale, { over, of })).toBe(sentence);
});

test('wordLede calls nobody first where all have one score', () => {
  const alike = [department('A', '0.0'), department('B', '0.0')];
  expect(lede(...alike)[1]).toBe('Every score is 0.0.');
  expect(lede(...alike, department('C', '0.0', 'all'))[1]).toBe(
    'Of those that answered, every score is 0.0.',
  );
});

test('listSome names all of a few, and of many the first and how many there are besides', () => {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `D${String(at + 1)}`);
  expect(listSome(locale, names(2))).toBe('D1 and D2');
  expect(listSome(locale, names(6))).toBe('D1, D2, D3, D4, D5 and D6');
  expect(listSome(locale, names(84))).toBe('D1, D2, D3 and 81 others');
});
