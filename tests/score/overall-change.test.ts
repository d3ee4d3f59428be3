import { expect, test } from 'vitest';
import { marks, scoreYears, twoYears } from './two-years.ts';

const changeOf = (...years: Parameters<typeof scoreYears>) =>
  scoreYears(...years).get('2026')?.change;
const before = [...marks('a', '1', '2'), ...marks('b', '2', '2'), ...marks('c', '4', '4')];
const now = [...marks('a', '2', '4'), ...marks('b', '2', '2'), ...marks('c', '0', '')];

test('overallChange is that of the mean over those that are compared as a whole', () => {
  // a from 3.75 to 7.5, b 5 both times; c has a question less. (3.75 + 5) ÷ 2 and (7.5 + 5) ÷ 2.
  expect(changeOf(before, now)).toMatchObject({
    kind: 'change',
    before: { value: 4.375, shown: '4.4' },
    now: { value: 6.25, shown: '6.3' },
    difference: { value: 1.875, shown: '1.9' },
    direction: 'up',
    over: 2,
    of: 3,
    edition: '2025',
  });
});

test('overallChange is none where fewer than half are compared as a whole', () => {
  const silent = [...marks('b', 'no response', 'no response'), ...marks('c', '0', '')];
  expect(changeOf(before, [...marks('a', '2', '4'), ...silent])).toEqual({
    kind: 'none',
    why: 'fewer-than-half',
    edition: '2025',
    over: 1,
    of: 3,
  });
});

test.each([
  ['other-method', { method: 'n' }],
  ['judgement', { overall: 'judgement', overall_score: '3', overall_reason: 'Little moved.' }],
] as const)('overallChange says in words why there is none: %s', (why, own) => {
  const editions = twoYears.editions.map((row) =>
    row['edition'] === '2026' ? { ...row, ...own } : row,
  );
  expect(changeOf(before, now, { editions })).toMatchObject({ kind: 'none', why });
});

test('overallChange is none in the first edition', () => {
  expect(scoreYears(before, now).get('2025')?.change).toMatchObject({ why: 'first-edition' });
});
