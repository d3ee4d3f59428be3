import { describe, expect, it } from 'vitest';
import { statuses } from '#model/tables/assessments.ts';
import { counts } from './counts.ts';
import { reverse } from './treatment.ts';

describe('counts', () => {
  it.each([
    ['zero', 'zero', ['scored', 'no response', 'withheld']],
    ['zero', 'excluded', ['scored', 'no response']],
    ['excluded', 'zero', ['scored', 'withheld']],
    ['excluded', 'excluded', ['scored']],
    [undefined, undefined, ['scored']],
  ] as const)(
    'counts with no response %s and withheld %s takes %j',
    (noResponse, withheld, own) => {
      expect(statuses.filter((status) => counts(status, { noResponse, withheld }))).toEqual(own);
    },
  );
});

describe('reverse', () => {
  it('reverse turns zero and excluded round, and leaves alone what the edition does not say', () => {
    expect((['zero', 'excluded', undefined] as const).map(reverse)).toEqual([
      'excluded',
      'zero',
      undefined,
    ]);
  });
});
