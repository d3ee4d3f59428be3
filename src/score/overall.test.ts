import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import type { Silence } from '#model/outcome.ts';
import { editions } from '#model/tables/editions.ts';
import { judgedOverall, meanOverall } from './overall.ts';

const scored = (exact: string, silence: Silence = 'none') => ({
  outcome: { kind: 'score' as const, exact: new Fraction(exact) },
  silence,
});
const none = {
  outcome: { kind: 'none' as const, why: 'not-assessed' as const },
  silence: 'none' as const,
};

describe('meanOverall', () => {
  it('meanOverall is the mean of exact scores, not of those shown', () => {
    // They show as 0.0, 0.0 and 0.1, and the mean of those would show as 0.0.
    expect(meanOverall([scored('0.04'), scored('0.04'), scored('0.1')], 1)).toEqual({
      kind: 'mean',
      over: 3,
      of: 3,
      silent: 0,
      value: 0.06,
      shown: '0.1',
    });
  });

  it('meanOverall counts the departments that were silent on everything and counted as 0', () => {
    expect(meanOverall([scored('0', 'all'), scored('4', 'part')], 1)).toMatchObject({
      silent: 1,
      shown: '2.0',
    });
  });

  it('meanOverall is there when exactly half have a score, and not below', () => {
    expect(meanOverall([scored('4'), none], 1)).toMatchObject({ kind: 'mean', over: 1, of: 2 });
    expect(meanOverall([scored('4'), none, none], 1)).toEqual({
      kind: 'none',
      why: 'fewer-than-half',
      over: 1,
      of: 3,
    });
  });

  it('meanOverall is none without marks', () => {
    expect(meanOverall([], 1)).toEqual({ kind: 'none', why: 'no-marks', over: 0, of: 0 });
  });
});

describe('judgedOverall', () => {
  const none = { kind: 'none', why: 'no-marks', over: 0, of: 0 } as const;
  const edition = (cells: Record<string, string>) =>
    editions.row.parse({
      edition: '2026',
      title: 'T',
      year: '2026',
      status: 'published',
      ...cells,
    });

  it('judgedOverall is the typed number with its reason, and with the mean beside it where there is one', () => {
    const judged = edition({ overall: 'judgement', overall_score: '2', overall_reason: 'Why.' });
    expect(judgedOverall(judged, none)).toEqual({
      kind: 'judgement',
      reason: 'Why.',
      mean: undefined,
      value: 2,
      shown: '2',
    });
    const mean = { kind: 'mean', value: 3, shown: '3.0', over: 4, of: 4, silent: 0 } as const;
    expect(judgedOverall(judged, mean)).toMatchObject({ mean: { shown: '3.0', over: 4 } });
  });

  it('judgedOverall is undefined where the edition takes the mean', () => {
    expect(judgedOverall(edition({}), none)).toBeUndefined();
  });
});
