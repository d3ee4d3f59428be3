import { expect, test } from 'vitest';
import type { Coverage, DepartmentResult, OtherTreatment } from '#model/outcome.ts';
import { localeOf } from '#site/locale.ts';
import { inventResult } from './invented-result.ts';
import { wordCoverage, wordCoverageInShort } from './coverage.ts';

const locale = localeOf('en');

const coverage = (percent: number, silent = 0): Coverage => ({
  value: percent / 100,
  shownPercent: String(percent),
  silent: silent / 100,
  silentPercent: String(silent),
});

const word = (part: Partial<DepartmentResult>): string =>
  wordCoverage(locale, inventResult(part), '50').join(' ');

const zero = { kind: 'score', value: 0, shown: '0.0' } as const;

test.each([
  [coverage(92), '92%'],
  [coverage(98, 8), '98%, with 8%\u00a0unanswered'],
  [coverage(100, 100), '100% unanswered'],
])('wordCoverageInShort never gives coverage without its silence', (own, words) => {
  expect(wordCoverageInShort(locale, own)).toBe(words);
});

test('wordCoverage says what silence would do and what refusal would do, each by itself', () => {
  const other = (
    status: OtherTreatment['status'],
    treatment: OtherTreatment['treatment'],
    shown: string,
  ): OtherTreatment => ({
    status,
    treatment,
    score: { kind: 'score', value: Number(shown), shown },
  });
  const otherTreatments = () => [
    other('no response', 'excluded', '3.2'),
    other('withheld', 'zero', '2.8'),
  ];
  expect(word({ coverage: coverage(92, 3), silence: 'part', otherTreatments })).toBe(
    '92% of what applies counts towards this score. That includes 3% that was left without an answer and counts as 0. The score would be 3.2 if questions without a response were left out instead of counted as 0. The score would be 2.8 if withheld answers counted as 0.',
  );
});

test('wordCoverage does not call silence a part of what is behind a score', () => {
  expect(word({ coverage: coverage(100, 100), silence: 'all', score: zero })).toBe(
    'Nothing was answered, and all that applies counts as 0.',
  );
});

test.each([
  ['below-coverage', '39% of what applies counts towards a score, which needs 50%.'],
  ['no-response', 'Nothing that applies counts here, so there is no score.'],
] as const)('wordCoverage says why there is no score: %s', (why, words) => {
  expect(word({ coverage: coverage(39), score: { kind: 'none', why } })).toBe(words);
});
