import { expect, test } from 'vitest';
import { localeOf } from '#site/locale.ts';
import { inventResult } from './invented-result.ts';
import { wordDepartment } from './score.ts';

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
