import { describe, expect, test } from 'vitest';
import type { GapOutcome, GapTally } from '#model/relevance.ts';
import { localeOf } from '#site/locale.ts';
import { wordGap, wordGapDetail, wordGapOf } from './relevance.ts';

const en = localeOf('en');

const tally = (no: number, implicit: number, explicit: number): GapTally => {
  const relevant = no + implicit + explicit;
  return { no, implicit, explicit, relevant, share: no / relevant };
};

const gap = (objectives: GapTally, links: GapTally = objectives): GapOutcome => ({
  kind: 'gap',
  objectives,
  links,
});

describe('wordGap leads with objectives', () => {
  test.for([
    [
      tally(11, 3, 10),
      '11 of 24 objectives that bear on violence against women make no link to it',
    ],
    [tally(1, 0, 4), '1 of 5 objectives that bear on violence against women makes no link to it'],
    [
      tally(5, 0, 0),
      'None of the 5 objectives that bear on violence against women makes the link to it',
    ],
    [tally(0, 2, 3), 'All 5 objectives that bear on violence against women make the link to it'],
    [tally(1, 0, 0), 'The one objective that bears on violence against women makes no link to it'],
    [tally(0, 1, 0), 'The one objective that bears on violence against women makes the link to it'],
  ] as const)('%o', ([objectives, sentence]) => {
    expect(wordGap(en, gap(objectives))).toBe(sentence);
  });

  test('and never calls what was not read no gap', () => {
    expect(wordGapOf(en, 'Islands', { kind: 'none', why: 'not-read' })).toBe(
      'Islands: No objectives are on file, so none were read',
    );
  });
});

test('wordGapDetail counts implicit objectives on their own, then the links', () => {
  expect(wordGapDetail(en, gap(tally(11, 3, 10), tally(1234, 3, 10)))).toEqual([
    '3 objectives make it only by implication.',
    'Counted by forms: 1,234 of 1,247 links are not made.',
  ]);
  expect(wordGapDetail(en, gap(tally(0, 1, 0)))).toEqual([
    '1 objective makes it only by implication.',
    'Counted by forms: 0 of 1 link is not made.',
  ]);
  expect(wordGapDetail(en, { kind: 'none', why: 'not-read' })).toEqual([]);
});
