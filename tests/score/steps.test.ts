import { expect, test } from 'vitest';
import { scoreCampaign } from '#score/score-campaign.ts';
import { addWeights, weightParts } from '#score/weight-parts.ts';
import { scoreSteps } from '#score/steps.ts';
import { makeCampaign, type Cells } from './make-campaign.ts';

const editions = [{ edition: '2026', no_response: 'zero' }];
const departments = [{ department: 'a' }];
const marks: Cells[] = [
  { department: 'a', criterion: 'p', mark: '3' },
  { department: 'a', criterion: 'q', status: 'no response' },
  { department: 'a', criterion: 'r', mark: '1' },
  { department: 'a', criterion: 's', status: 'not applicable', reason: 'N' },
];
const question = (criterion: string, theme?: string, weight = '1'): Cells => ({
  edition: '2026',
  criterion,
  weight,
  ...(theme !== undefined && { theme }),
});

const themed = [
  question('p', 'x', '2'),
  question('q', 'x'),
  question('r', 'y'),
  question('s', 'y'),
];
const weighted = makeCampaign({
  editions,
  departments,
  criteria: themed,
  themes: [
    { edition: '2026', theme: 'x', weight: '1' },
    { edition: '2026', theme: 'y', weight: '3' },
  ],
  assessments: { '2026': marks },
});
const plain = makeCampaign({
  editions,
  departments,
  criteria: ['p', 'q', 'r', 's'].map((id) => question(id)),
  assessments: { '2026': marks },
});

const [edition] = weighted.editions;

test('scoreSteps gives each criterion that counts with share, weight and product', () => {
  const worked = scoreSteps(weighted, edition!, 'a');
  expect(worked?.themes[0]?.steps).toEqual([
    {
      criterion: 'p',
      status: 'scored',
      mark: '3',
      maxMark: '4',
      share: { value: 0.75, shown: '0.750' },
      weight: '2',
      product: { value: 1.5, shown: '1.500' },
    },
    {
      criterion: 'q',
      status: 'no response',
      maxMark: '4',
      share: { value: 0, shown: '0.000' },
      weight: '1',
      product: { value: 0, shown: '0.000' },
    },
  ]);
  expect(worked?.themes[1]?.steps.map((step) => step.criterion)).toEqual(['r']);
});

test('scoreSteps weighs themes: (1 × 5 + 3 × 2.5) ÷ 4', () => {
  const worked = scoreSteps(weighted, edition!, 'a');
  expect(worked?.themes.map(({ score, weighted: by }) => [score.shown, by?.product.shown])).toEqual(
    [
      ['5.000', '5.000'],
      ['2.500', '7.500'],
    ],
  );
  expect([worked?.points.shown, worked?.weight.shown]).toEqual(['12.500', '4']);
  expect([worked?.unrounded.shown, worked?.score.shown]).toEqual(['3.1250', '3.1']);
});

test('scoreSteps adds up all criteria where there are no themes', () => {
  const worked = scoreSteps(plain, edition!, 'a');
  expect(worked?.themes).toHaveLength(1);
  expect(worked?.themes[0]?.theme).toBeUndefined();
  expect([worked?.points.shown, worked?.weight.shown]).toEqual(['1.000', '3']);
  expect(worked?.score.shown).toBe('3.3');
});

test('scoreSteps ends in the score of the department', () => {
  for (const campaign of [weighted, plain]) {
    const result = scoreCampaign(campaign).get('2026')?.departments[0]?.score;
    expect(scoreSteps(campaign, edition!, 'a')?.score).toMatchObject({
      value: result?.kind === 'score' && result.value,
    });
  }
});

test('scoreSteps shows as many decimals as it takes to round as the score does', () => {
  // 10 × 0.34499999 is 3.4499999: with four decimals it would read 3.4500, and round to 3.5.
  const close = makeCampaign({
    editions,
    departments,
    criteria: [{ ...question('p'), max_mark: '100000000' }],
    assessments: { '2026': [{ department: 'a', criterion: 'p', mark: '34499999' }] },
  });
  const worked = scoreSteps(close, edition!, 'a');
  expect([worked?.unrounded.shown, worked?.score.shown]).toEqual(['3.4499999', '3.4']);
});

test('scoreSteps gives nothing for a department without a score', () => {
  expect(scoreSteps(weighted, edition!, 'nobody')).toBeUndefined();
});

test('weightParts gives per cent, and 0 where there is no weight', () => {
  expect(weightParts([['1', '1'], ['1']])).toEqual(['66.7', '33.3']);
  expect(weightParts([['20'], ['25.5', '54.5']])).toEqual(['20', '80']);
  expect(weightParts([[]])).toEqual(['0']);
});

test('addWeights adds exactly, and writes no needless decimals', () => {
  expect(addWeights(['0.1', '0.2'])).toBe('0.3');
  expect(addWeights(['2.5', '1.50', '3'])).toBe('7');
  expect(addWeights([])).toBe('0');
});
