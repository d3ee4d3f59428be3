import type Fraction from 'fraction.js';
import type { Coverage } from '#model/outcome.ts';
import type { Treatment } from '#model/status.ts';
import { nearestDouble, one, partOf, toFraction, zero } from './exact.ts';
import { countDecimals, type ExactOutcome, round, roundUntil, roundWithin } from './round.ts';
import { applicableWeight, countingWeight, silentWeight, type Tally } from './tally.ts';

/** How much of what applies is behind a score; both from 0 to 1, exact. */
export interface ExactCoverage {
  /** Weight that counts ÷ weight that applies. */
  readonly counting: Fraction;
  /** The part of it that is silence or refusal counted as zero. */
  readonly silent: Fraction;
}

/** Coverage of some criteria (rule 5); undefined where nothing applies. */
export function coverageOf(tally: Tally, treatment: Treatment): ExactCoverage | undefined {
  const whole = applicableWeight(tally);
  if (whole.n === 0n) return undefined;
  return {
    counting: partOf(countingWeight(tally, treatment), whole),
    silent: partOf(silentWeight(tally, treatment), whole),
  };
}

/**
 * A score that something counts towards, of a department or of one theme of it, where enough is
 * known for it (rule 5). Coverage of exactly the minimum is enough.
 */
export function testCoverage(
  exact: Fraction,
  coverage: ExactCoverage | undefined,
  minimum: Fraction,
): ExactOutcome {
  const isEnough = coverage !== undefined && coverage.counting.gte(minimum);
  return isEnough ? { kind: 'score', exact } : { kind: 'none', why: 'below-coverage' };
}

const hundred = toFraction('100');

/** All that applies counts, by its marks, as for most departments and themes. */
const full: Coverage = { value: 1, shownPercent: '100', silent: 0, silentPercent: '0' };

/**
 * Coverage as it is shown, in whole per cent; 0 where nothing applies. Where rounding
 * would put the coverage on the other side of the minimum, as many decimals as it takes to show on
 * which side it lies; and 100 only where all counts, 0 only where nothing does. The silent part has
 * the same number of decimals.
 */
export function showCoverage(exact: ExactCoverage | undefined, minimum: Fraction): Coverage {
  if (!exact) return { value: 0, shownPercent: '0', silent: 0, silentPercent: '0' };
  if (exact.counting === one && exact.silent === zero) return full;
  const [counting, silent] = [exact.counting.mul(100), exact.silent.mul(100)];
  const limit = minimum.mul(100);
  const isBelow = counting.lt(limit);
  const least = [counting, silent].map((each) => countDecimals(roundWithin(each, hundred, 0)));
  const shownPercent = roundUntil(
    counting,
    Math.max(...least),
    (shown) => toFraction(shown).lt(limit) === isBelow,
  );
  return {
    value: nearestDouble(exact.counting),
    shownPercent,
    silent: nearestDouble(exact.silent),
    silentPercent: round(silent, countDecimals(shownPercent)),
  };
}
