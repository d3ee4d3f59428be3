import { expect, test } from 'vitest';
import type { RankOutcome } from '#model/outcome.ts';
import { localeOf } from '#site/locale.ts';
import { inventResult } from './invented-result.ts';
import { wordDepartment, wordOutcome, wordRank, wordScore } from './score.ts';

const locale = localeOf('en');
test('wordDepartment gives the score as shown', () => {
  expect(wordDepartment(locale, 'Transport', inventResult({}))).toBe('Transport scores 3.4 of 10');
});

test('wordDepartment never words silence as a score of 0', () => {
  const zero = { kind: 'score', value: 0, shown: '0.0' } as const;
  expect(wordDepartment(locale, 'Transport', inventResult({ silence: 'all', score: zero }))).toBe(
    'Transport did not respond, and is counted as 0',
  );
});

test.each([
  ['no-response', 'Transport did not respond'],
  ['withheld', 'Transport withheld its answers'],
  ['not-applicable', 'No question applied to Transport'],
  ['not-assessed', 'Transport was not assessed'],
  ['below-coverage', 'Too little is known to score Transport'],
] as const)('wordDepartment says why there is no score: %s', (why, words) => {
  expect(wordDepartment(locale, 'Transport', inventResult({ score: { kind: 'none', why } }))).toBe(
    words,
  );
});

const answered = (rank: RankOutcome) => ({ rank, silence: 'none' }) as const;

test('wordRank calls silence first nowhere', () => {
  const silent = (rank: number) =>
    ({
      rank: { kind: 'rank', rank, tied: true, of: 3, silent: 2 },
      silence: 'all',
    }) as const;
  expect(wordRank(locale, silent(1))).toBeUndefined();
  expect(wordRank(locale, silent(2))).toBe('Joint 2nd of 3, 2 of them silent');
});

test('wordRank says that a rank is shared', () => {
  expect(wordRank(locale, answered({ kind: 'rank', rank: 4, tied: true, of: 16, silent: 0 }))).toBe(
    'Joint 4th of 16',
  );
  expect(
    wordRank(locale, answered({ kind: 'rank', rank: 21, tied: false, of: 30, silent: 2 })),
  ).toBe('21st of 30, 2 of them silent');
  expect(wordRank(locale, answered({ kind: 'none', why: 'no-score' }))).toBeUndefined();
});

test('wordScore writes a score as the language does', () => {
  expect(wordScore(localeOf('de'), { kind: 'score', value: 3.375, shown: '3.4' })).toBe('3,4');
});

test('wordOutcome says of silence what it counts as, where it counts', () => {
  const zero = { kind: 'score', value: 0, shown: '0.0' } as const;
  const none = { kind: 'none', why: 'no-response' } as const;
  expect(wordOutcome(locale, { score: zero, silence: 'all' })).toBe('No response, counted as 0');
  expect(wordOutcome(locale, { score: none, silence: 'all' })).toBe('No response');
  expect(wordOutcome(locale, { score: zero, silence: 'part' })).toBe('0.0');
});
