import { expect, test } from 'vitest';
import type { RankOutcome, ScoreOutcome, Silence } from '#model/outcome.ts';
import { localeOf } from './locale.ts';
import { standingOf, writeScore } from './standing.ts';

const locale = localeOf('en');
const figure = (shown: string): ScoreOutcome => ({ kind: 'score', value: Number(shown), shown });
const of = (score: ScoreOutcome, silence: Silence = 'none') =>
  writeScore(locale, { score, silence });

test('writeScore gives a score with how it is spoken', () => {
  expect(of(figure('3.4'), 'part')).toEqual({
    score: '3.4',
    instead: undefined,
    text: '3.4',
    beneath: undefined,
    line: '3.4',
    spoken: '3.4 of 10',
    isSilent: false,
    isMissing: false,
  });
});

test('writeScore says silence in words, with what it counts as', () => {
  expect(of(figure('0.0'), 'all')).toMatchObject({
    score: undefined,
    instead: 'No response',
    text: 'No response',
    beneath: 'counted as 0',
    line: 'No response, counted as 0',
    spoken: 'No response, counted as 0',
    isSilent: true,
    isMissing: true,
  });
  expect(of({ kind: 'none', why: 'no-response' }, 'all').line).toBe(
    'No response, left out of the score',
  );
});

test.each([
  ['withheld', 'Withheld'],
  ['not-applicable', 'Not applicable'],
  ['not-assessed', 'Not assessed'],
  ['below-coverage', 'Too little known'],
] as const)('writeScore says why there is no score: %s', (why, text) => {
  expect(of({ kind: 'none', why })).toMatchObject({
    instead: text,
    line: text,
    beneath: undefined,
    isSilent: false,
    isMissing: true,
  });
});

const rankOf = (rank: RankOutcome) =>
  standingOf(locale, { score: figure('3.4'), silence: 'none', rank }).rank;

test('standingOf writes a rank long, short and as a number', () => {
  expect(rankOf({ kind: 'rank', rank: 4, tied: true, of: 16, silent: 0 })).toEqual({
    place: 'Joint 4th of 16',
    long: 'Joint 4th of 16',
    short: '=4',
    number: 4,
    of: 16,
    silent: 0,
  });
  expect(rankOf({ kind: 'rank', rank: 21, tied: false, of: 30, silent: 2 })).toMatchObject({
    place: '21st of 30',
    long: '21st of 30, 2 of them silent',
    short: '21',
  });
});

test('standingOf has no rank without a score, or for silence that would stand first', () => {
  expect(rankOf({ kind: 'none', why: 'no-score' })).toBeUndefined();
  expect(rankOf({ kind: 'none', why: 'first-by-silence' })).toBeUndefined();
});
