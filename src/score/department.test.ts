import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import type { Status, Treatment } from '#model/status.ts';
import { departmentCoverage, departmentScore, scoreThemes } from './department.ts';
import { tally, tallyThemes } from './tally.ts';
import { exactThemes, themeScore } from './theme.ts';

const excluded = { no_response: 'excluded', withheld: 'excluded' } as const;
const zero = { no_response: 'zero', withheld: 'zero' } as const;

/** The last is a share, or a status. */
type Cell = [theme: string, weight: string, share: string];

const question = ([theme, weight, share]: Cell) => {
  const isShare = /^\d/.test(share);
  return {
    theme,
    status: (isShare ? 'scored' : share) as Status,
    weight: new Fraction(weight),
    points: new Fraction(weight).mul(isShare ? share : '0'),
  };
};

const themesOf = (cells: Cell[], treatment: Treatment) =>
  exactThemes(tallyThemes(cells.map(question)), treatment);

const write = (exact: Fraction | undefined) => exact?.toFraction();

const score = (cells: Cell[], treatment: Treatment = excluded) =>
  write(departmentScore(themesOf(cells, treatment), treatment, undefined));

const scoreThemed = (cells: Cell[], weights: Record<string, string>) =>
  write(
    departmentScore(
      themesOf(cells, zero),
      zero,
      new Map(Object.entries(weights).map(([theme, weight]) => [theme, new Fraction(weight)])),
    ),
  );

const oracle: Cell[] = [
  ['a', '.4', '0.8'],
  ['a', '.3', 'not applicable'],
  ['b', '.2', '0.4'],
  ['b', '.1', '0.6'],
];

describe('departmentScore', () => {
  it('departmentScore of 8, not applicable, 4, 6 with weights .4 .3 .2 .1 is 4.6/0.7, 6.571428…', () => {
    expect(score(oracle)).toBe('46/7');
  });

  it('departmentScore with no response counted as zero in its place is 4.6', () => {
    const silent = oracle.map((cell, index): Cell =>
      index === 1 ? ['a', '.3', 'no response'] : cell,
    );
    expect(score(silent, zero)).toBe('23/5');
    expect(score(silent, excluded)).toBe('46/7');
  });

  it('departmentScore of .1 .2 .3 .4 at full marks is 10 exactly', () => {
    expect(score(['.1', '.2', '.3', '.4'].map((weight): Cell => ['a', weight, '1']))).toBe('10');
  });

  it('departmentScore is undefined where nothing counts', () => {
    expect(score([['a', '1', 'not assessed']])).toBeUndefined();
    expect(scoreThemed([['a', '1', 'not assessed']], { a: '1' })).toBeUndefined();
  });

  it('departmentScore with theme weights leaves out themes without a score', () => {
    const cells: Cell[] = [
      ['a', '1', '1'],
      ['b', '9', '0.5'],
      ['c', '1', 'not assessed'],
    ];
    // (2·10 + 1·5) ÷ 3, whatever the criteria of b weigh; c has no score.
    expect(scoreThemed(cells, { a: '2', b: '1', c: '7' })).toBe('25/3');
    expect(score(cells)).toBe('11/2');
  });
});

describe('themeScore', () => {
  it('themeScore agrees with the worked figures of the council scorecards', () => {
    // 2 of 4 on a question that weighs 3 is 1.5 of 3; 1 of 4 is 0.75 of 3.
    const half = tally([question(['a', '3', '0.5'])]);
    const quarter = tally([question(['a', '3', '0.25'])]);
    expect([half, quarter].map(({ points }) => points.toString())).toEqual(['1.5', '0.75']);
    expect(write(themeScore(half, zero))).toBe('5');
  });

  it('themeScore of 50 per cent in a section of 10 per cent adds 5 points of 100 to the total', () => {
    const cells: Cell[] = [
      ['a', '1', '0.5'],
      ['b', '1', '0'],
    ];
    expect(scoreThemed(cells, { a: '10', b: '90' })).toBe('1/2');
  });

  it('themeScore is undefined where nothing counts, and 0 where silence counts as zero', () => {
    const silent = [question(['a', '1', 'no response'])];
    expect(themeScore(tally(silent), excluded)).toBeUndefined();
    expect(write(themeScore(tally(silent), zero))).toBe('0');
  });
});

describe('departmentCoverage', () => {
  const treatment = { no_response: 'zero', withheld: 'excluded' } as const;
  const mixed: Cell[] = [
    ['a', '2', '0.5'],
    ['a', '1', 'no response'],
    ['a', '1', 'withheld'],
    ['b', '4', 'not assessed'],
    ['c', '5', 'not applicable'],
  ];
  const weights = new Map([
    ['a', new Fraction(1)],
    ['b', new Fraction(3)],
    ['c', new Fraction(6)],
  ]);

  const coverage = (cells: Cell[], own: typeof weights | undefined) => {
    const exact = departmentCoverage(themesOf(cells, treatment), treatment, own);
    return exact && [exact.counting.toFraction(), exact.silent.toFraction()];
  };

  it('departmentCoverage is the weight that counts over the weight that applies, with its silent part', () => {
    expect(coverage(mixed, undefined)).toEqual(['3/8', '1/8']);
  });

  it('departmentCoverage with theme weights is the mean of theme coverages, without themes wholly not applicable', () => {
    // (1·3/4 + 3·0) ÷ 4 and (1·1/4 + 3·0) ÷ 4
    expect(coverage(mixed, weights)).toEqual(['3/16', '1/16']);
  });

  it('departmentCoverage is undefined where nothing applies', () => {
    const none: Cell[] = [['a', '1', 'not applicable']];
    expect(coverage(none, undefined)).toBeUndefined();
    expect(coverage(none, weights)).toBeUndefined();
  });
});

describe('scoreThemes', () => {
  /** 3 of 8 counts. */
  const half: Cell[] = [
    ['a', '3', '0.5'],
    ['b', '5', 'not assessed'],
    ['c', '5', 'not applicable'],
  ];

  const outcomeAt = (minimum: string) =>
    scoreThemes(
      themesOf(half, zero),
      { themeWeights: undefined, minCoverage: new Fraction(minimum) },
      zero,
    ).outcome;

  it('scoreThemes takes coverage of exactly the minimum as enough', () => {
    expect(outcomeAt('0.375').kind).toBe('score');
  });

  it('scoreThemes gives no score below the minimum', () => {
    expect(outcomeAt('0.3750001')).toEqual({ kind: 'none', why: 'below-coverage' });
  });
});
