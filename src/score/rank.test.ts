import { describe, expect, it } from 'vitest';
import type { RankOutcome, Silence } from '#model/outcome.ts';
import { rank } from './rank.ts';

/** A score as shown with whether it is for silence alone; undefined for no score. */
const scored = (shown: string | undefined, silence: Silence = 'none') => ({
  score:
    shown === undefined
      ? ({ kind: 'none', why: 'not-assessed' } as const)
      : ({ kind: 'score', value: Number(shown), shown } as const),
  silence,
});

const write = (ranks: readonly RankOutcome[]) =>
  ranks.map((each) =>
    each.kind === 'none'
      ? each.why
      : `${each.tied ? '=' : ''}${each.rank} of ${each.of}, ${each.silent} silent`,
  );

const places = (shown: (string | undefined)[]) =>
  write(rank(shown.map((each) => scored(each)))).map((text) => text.replace(', 0 silent', ''));

describe('rank', () => {
  it('rank shares the best rank among ties and leaves the next ones empty', () => {
    expect(places(['3.4', '9.0', '3.4', '10.0', '0.0'])).toEqual([
      '=3 of 5',
      '2 of 5',
      '=3 of 5',
      '1 of 5',
      '5 of 5',
    ]);
  });

  it('rank leaves out what has no score', () => {
    expect(places([undefined, '0.0', undefined])).toEqual(['no-score', '1 of 1', 'no-score']);
    expect(places([])).toEqual([]);
  });

  it('rank counts who is in it for silence alone, and not who has no score', () => {
    expect(write(rank([scored('3.4'), scored('0.0', 'all'), scored(undefined, 'all')]))).toEqual([
      '1 of 2, 1 silent',
      '2 of 2, 1 silent',
      'no-score',
    ]);
  });

  it('rank gives no first place to silence, and leaves those beside and behind it where they are', () => {
    const silent = scored('0.0', 'all');
    expect(write(rank([silent, silent]))).toEqual(['first-by-silence', 'first-by-silence']);
    // An earned zero is first together with those who said nothing.
    expect(write(rank([silent, scored('0.0'), silent]))).toEqual([
      'first-by-silence',
      '=1 of 3, 2 silent',
      'first-by-silence',
    ]);
    expect(write(rank([silent, scored('0.0', 'part'), scored(undefined)]))).toEqual([
      'first-by-silence',
      '=1 of 2, 1 silent',
      'no-score',
    ]);
    expect(write(rank([silent, silent, scored('0.1')]))).toEqual([
      '=2 of 3, 2 silent',
      '=2 of 3, 2 silent',
      '1 of 3, 2 silent',
    ]);
  });

  it('rank flags three that tie for the first place', () => {
    expect(places(['5', '5', '5', '4'])).toEqual(['=1 of 4', '=1 of 4', '=1 of 4', '4 of 4']);
  });
});
