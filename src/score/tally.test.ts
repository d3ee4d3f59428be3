import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { statuses, type Status } from '#model/status.ts';
import { zero } from './exact.ts';
import {
  addTallies,
  counts,
  noScoreReason,
  silence,
  tally,
  type Question,
  type Tally,
} from './tally.ts';

const decimal = fc.constantFrom('0.1', '0.3333', '7', '0.0000001', '2.5', '98765432109876543210');

/** A question of any status, with its weight and what it earns. */
const asked: fc.Arbitrary<Question> = fc
  .record({ status: fc.constantFrom(...statuses), weight: decimal, mark: fc.nat(9) })
  .map(({ status, weight, mark }) => ({
    theme: undefined,
    status,
    weight: new Fraction(weight),
    points: status === 'scored' ? new Fraction(weight).mul(mark, 9) : zero,
  }));
const questions = fc.array(asked, { maxLength: 8 });

const valuesOf = ({ points, weights }: Tally) =>
  [points, ...statuses.map((status) => weights.get(status) ?? new Fraction(0))].map((sum) =>
    sum.toFraction(),
  );

const plain = (all: readonly Question[]) => valuesOf(tally(all));

describe('tally', () => {
  it('tally is what adding one fraction to the next gives, status by status', () => {
    fc.assert(
      fc.property(questions, (all) => {
        const weightOf = (status: string) =>
          all
            .filter((each) => each.status === status)
            .reduce((sum, { weight }) => sum.add(weight), new Fraction(0));
        const points = all.reduce((sum, each) => sum.add(each.points), new Fraction(0));
        const weights = statuses.map(weightOf);
        expect(plain(all)).toEqual([points, ...weights].map((sum) => sum.toFraction()));
      }),
    );
  });

  it('tally is the same whatever the order of the questions', () => {
    fc.assert(
      fc.property(questions, (all) => {
        expect(plain(all.toReversed())).toEqual(plain(all));
      }),
    );
  });

  it('addTallies gives what adding up all questions together gives', () => {
    fc.assert(
      fc.property(questions, questions, (some, others) => {
        const added = addTallies([tally(some), tally(others)]);
        expect(valuesOf(added)).toEqual(plain([...some, ...others]));
      }),
    );
  });
});

describe('counts', () => {
  it.each([
    ['zero', 'zero', ['scored', 'no response', 'withheld']],
    ['zero', 'excluded', ['scored', 'no response']],
    ['excluded', 'zero', ['scored', 'withheld']],
    ['excluded', 'excluded', ['scored']],
    [undefined, undefined, ['scored']],
  ] as const)(
    'counts with no response %s and withheld %s takes %j',
    (no_response, withheld, own) => {
      expect(statuses.filter((status) => counts(status, { no_response, withheld }))).toEqual(own);
    },
  );
});

const of = (own: Status[]) =>
  tally(
    own.map((status) => ({
      theme: undefined,
      status,
      weight: new Fraction(1),
      points: zero,
    })),
  );

const cases: [own: Status[], why: string, silent: string][] = [
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
  it.each(cases)('noScoreReason of %j is %s, and silence is %s', (own, why, silent) => {
    expect(noScoreReason(of(own))).toBe(why);
    expect(silence([of(own)])).toBe(silent);
  });

  it('silence is in part where something was scored', () => {
    expect(silence([of(['scored', 'no response'])])).toBe('part');
    expect(silence([of(['scored', 'withheld'])])).toBe('none');
  });
});
