import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { statuses } from '#model/tables/assessments.ts';
import { toAmount } from './amount.ts';
import { poolTallies } from './pool-tallies.ts';
import { addTallies, swapQuestion, tally, type Question, type Tally } from './tally.ts';

const decimal = fc.constantFrom('0.1', '0.3333', '7', '0.0000001', '2.5', '98765432109876543210');

/** A question of any status, with the weight and the share that it was made of. */
const asked = fc
  .record({ status: fc.constantFrom(...statuses), weight: decimal, mark: fc.nat(9) })
  .map(({ status, weight, mark }) => {
    const own = { weight: new Fraction(weight), share: new Fraction(mark, 9) };
    return { status, ...own, amount: toAmount(own.weight, own.share) };
  });
const questions = fc.array(asked, { maxLength: 8 });

/** The sums themselves, whatever unit they are counted in. */
const valuesOf = ({ unit, points, scored, noResponse, withheld, notAssessed }: Tally) =>
  [points, scored, noResponse, withheld, notAssessed].map((sum) =>
    new Fraction(sum, unit).toFraction(),
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
        const points = all
          .filter(({ status }) => status === 'scored')
          .reduce((sum, { weight, share }) => sum.add(weight.mul(share)), new Fraction(0));
        const weights = ['scored', 'no response', 'withheld', 'not assessed'].map(weightOf);
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

  it('swapQuestion gives what adding up with the other answer gives', () => {
    fc.assert(
      fc.property(questions, asked, asked, (all, from, to) => {
        const swapped = swapQuestion(tally([...all, from]), from, to);
        expect(valuesOf(swapped)).toEqual(plain([...all, to]));
      }),
    );
  });
});

describe('poolTallies', () => {
  it('poolTallies makes one of equal tallies, and of no others', () => {
    fc.assert(
      fc.property(questions, questions, (some, others) => {
        const pool = poolTallies();
        const first = pool(tally(some));
        expect(pool(tally(some))).toBe(first);
        expect(valuesOf(pool(tally(others)))).toEqual(plain(others));
      }),
    );
  });
});
