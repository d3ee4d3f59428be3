import { expect, test } from 'vitest';
import { scoreCampaign } from '#score/score-campaign.ts';
import { makeCampaign, type Cells } from '../score/make-campaign.ts';
import { chooseExample } from '#views/method/example.ts';

const criteria = ['p', 'q'].map((id) => ({ edition: '2026', criterion: id, theme: id }));

/** The example of an edition in which the departments have these marks, or statuses, in p and q. */
function choose(marks: Record<string, [string, string]>) {
  const cells = (department: string, criterion: string, given: string): Cells => ({
    department,
    criterion,
    ...(/^\d+$/.test(given) ? { mark: given } : { status: given, reason: 'R' }),
  });
  const campaign = makeCampaign({
    editions: [{ edition: '2026', no_response: 'zero', withheld: 'excluded' }],
    departments: Object.keys(marks).map((department) => ({ department })),
    criteria,
    assessments: {
      '2026': Object.entries(marks).flatMap(([department, [p, q]]) => [
        cells(department, 'p', p),
        cells(department, 'q', q),
      ]),
    },
  });
  const found = chooseExample(scoreCampaign(campaign).get('2026')?.departments ?? []);
  return found && [found.result.department, found.rule, ...(found.isTied ? ['tied'] : [])];
}

test('chooseExample takes the highest rank with a mark in every theme', () => {
  expect(choose({ low: ['1', '1'], high: ['3', '3'], part: ['4', 'not applicable'] })).toEqual([
    'high',
    'full',
  ]);
});

test('chooseExample says whether others share the highest rank', () => {
  expect(choose({ a: ['3', '3'], b: ['3', '3'], c: ['1', '1'] })).toEqual(['a', 'full', 'tied']);
  expect(choose({ a: ['3', '3'], b: ['3', 'not applicable'] })).toEqual(['a', 'full']);
});

test('chooseExample falls back to full coverage, then to anybody who answered', () => {
  expect(choose({ part: ['4', 'not applicable'] })).toEqual(['part', 'covered']);
  expect(choose({ open: ['4', 'withheld'] })).toEqual(['open', 'scored']);
});

test('chooseExample finds nobody where all are silent', () => {
  expect(choose({ silent: ['no response', 'no response'] })).toBeUndefined();
});
