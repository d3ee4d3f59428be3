import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import type { Status } from '#model/tables/assessments.ts';
import { departmentCoverage } from './coverage.ts';
import { toAmount } from './amount.ts';
import { reduce } from './quotient.ts';
import { scoreTallies } from './score-tallies.ts';
import { tallyThemes } from './tally-themes.ts';

const treatment = { noResponse: 'zero', withheld: 'excluded' } as const;

const questions = (cells: [theme: string, weight: string, status: Status][]) =>
  cells.map(([theme, weight, status]) => ({
    theme,
    status,
    amount: toAmount(new Fraction(weight), new Fraction(status === 'scored' ? '0.5' : '0')),
  }));

const mixed = questions([
  ['a', '2', 'scored'],
  ['a', '1', 'no response'],
  ['a', '1', 'withheld'],
  ['b', '4', 'not assessed'],
  ['c', '5', 'not applicable'],
]);

const weights = new Map([
  ['a', new Fraction(1)],
  ['b', new Fraction(3)],
  ['c', new Fraction(6)],
]);

const write = (exact: ReturnType<typeof departmentCoverage>) =>
  exact && [reduce(exact.counting).toFraction(), reduce(exact.silent).toFraction()];

describe('departmentCoverage', () => {
  it('departmentCoverage is the weight that counts over the weight that applies, with its silent part', () => {
    expect(write(departmentCoverage(tallyThemes(mixed), treatment))).toEqual(['3/8', '1/8']);
  });

  it('departmentCoverage with theme weights is the mean of theme coverages, without themes wholly not applicable', () => {
    // (1·3/4 + 3·0) ÷ 4 and (1·1/4 + 3·0) ÷ 4
    expect(write(departmentCoverage(tallyThemes(mixed), treatment, weights))).toEqual([
      '3/16',
      '1/16',
    ]);
  });

  it('departmentCoverage is undefined where nothing applies', () => {
    const none = tallyThemes(questions([['a', '1', 'not applicable']]));
    expect(departmentCoverage(none, treatment)).toBeUndefined();
    expect(departmentCoverage(none, treatment, weights)).toBeUndefined();
  });
});

describe('scoreTallies', () => {
  const outcomeAt = (minimum: string) =>
    scoreTallies(
      tallyThemes(mixed),
      { themeWeights: undefined, minCoverage: new Fraction(minimum) },
      treatment,
    ).outcome;

  it('scoreTallies takes coverage of exactly the minimum as enough', () => {
    expect(outcomeAt('0.375').kind).toBe('score');
  });

  it('scoreTallies gives no score below the minimum', () => {
    expect(outcomeAt('0.3750001')).toEqual({ kind: 'none', why: 'below-coverage' });
  });
});
