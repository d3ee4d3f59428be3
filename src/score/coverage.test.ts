import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import type { Status } from '#model/tables/assessments.ts';
import { departmentCoverage } from './coverage.ts';
import { scoreQuestions, tallyThemes } from './score-questions.ts';

const treatment = { noResponse: 'zero', withheld: 'excluded' } as const;

const questions = (cells: [theme: string, weight: string, status: Status][]) =>
  cells.map(([theme, weight, status]) => ({
    theme,
    status,
    weight: new Fraction(weight),
    ...(status === 'scored' ? { share: new Fraction('0.5') } : {}),
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
  exact && [exact.counting.toFraction(), exact.silent.toFraction()];

describe('departmentCoverage', () => {
  it('departmentCoverage is the weight that counts over the weight that applies, with its silent part', () => {
    expect(write(departmentCoverage(tallyThemes(mixed, treatment)))).toEqual(['3/8', '1/8']);
  });

  it('departmentCoverage with theme weights is the mean of theme coverages, without themes wholly not applicable', () => {
    // (1·3/4 + 3·0) ÷ 4 and (1·1/4 + 3·0) ÷ 4
    expect(write(departmentCoverage(tallyThemes(mixed, treatment), weights))).toEqual([
      '3/16',
      '1/16',
    ]);
  });

  it('departmentCoverage is undefined where nothing applies', () => {
    const none = tallyThemes(questions([['a', '1', 'not applicable']]), treatment);
    expect(departmentCoverage(none)).toBeUndefined();
    expect(departmentCoverage(none, weights)).toBeUndefined();
  });
});

describe('scoreQuestions', () => {
  const outcomeAt = (minimum: string) =>
    scoreQuestions(
      mixed,
      { themeWeights: undefined, minCoverage: new Fraction(minimum) },
      treatment,
    ).outcome;

  it('scoreQuestions takes coverage of exactly the minimum as enough', () => {
    expect(outcomeAt('0.375').kind).toBe('score');
  });

  it('scoreQuestions gives no score below the minimum', () => {
    expect(outcomeAt('0.3750001')).toEqual({ kind: 'none', why: 'below-coverage' });
  });
});
