import { describe, expect, it } from 'vitest';
import type { Status } from '#model/tables/assessments.ts';
import { noScoreReason } from './no-score-reason.ts';
import { silence } from './silence.ts';
import { tally } from './tally.ts';

const of = (statuses: Status[]) =>
  tally(statuses.map((status) => ({ status, amount: { unit: 1n, weight: 1n, points: 0n } })));

const cases: [statuses: Status[], why: string, silent: string][] = [
  [[], 'not-applicable', 'none'],
  [['not applicable', 'not applicable'], 'not-applicable', 'none'],
  [['no response', 'not applicable'], 'no-response', 'all'],
  [['withheld', 'withheld'], 'withheld', 'none'],
  [['withheld', 'no response'], 'withheld', 'part'],
  [['not assessed', 'not applicable'], 'not-assessed', 'none'],
  [['not assessed', 'no response'], 'not-assessed', 'part'],
  [['not assessed', 'withheld'], 'not-assessed', 'none'],
];

describe('noScoreReason and silence', () => {
  it.each(cases)('noScoreReason of %j is %s, and silence is %s', (statuses, why, silent) => {
    expect(noScoreReason(of(statuses))).toBe(why);
    expect(silence(of(statuses))).toBe(silent);
  });

  it('silence is in part where something was scored', () => {
    expect(silence(of(['scored', 'no response']))).toBe('part');
    expect(silence(of(['scored', 'withheld']))).toBe('none');
  });
});
