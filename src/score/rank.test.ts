import { describe, expect, it } from 'vitest';
import { rank } from './rank.ts';

const places = (shown: (string | undefined)[]) =>
  rank(shown.map((score) => ({ shown: score, silent: false }))).map((each) =>
    each.kind === 'none' ? '' : `${each.tied ? '=' : ''}${each.rank} of ${each.of}`,
  );

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
    expect(places([undefined, '0.0', undefined])).toEqual(['', '1 of 1', '']);
    expect(places([])).toEqual([]);
  });

  it('rank counts who is in it for silence alone, and not who has no score', () => {
    const [first, last, without] = rank([
      { shown: '3.4', silent: false },
      { shown: '0.0', silent: true },
      { shown: undefined, silent: true },
    ]);
    expect(first).toEqual({ kind: 'rank', rank: 1, tied: false, of: 2, silent: 1 });
    expect(last).toEqual({ kind: 'rank', rank: 2, tied: false, of: 2, silent: 1 });
    expect(without).toEqual({ kind: 'none' });
  });

  it('rank flags three that tie for the first place', () => {
    expect(places(['5', '5', '5', '4'])).toEqual(['=1 of 4', '=1 of 4', '=1 of 4', '4 of 4']);
  });
});
