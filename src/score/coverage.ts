import type Fraction from 'fraction.js';
import { rememberPairs } from '#lineage/remember.ts';
import type { Coverage } from '#model/outcome.ts';
import type { Treatment } from '#model/status.ts';
import { nearestDouble, one, partOf, toFraction, weightedMean, zero } from './exact.ts';
import { countDecimals, decimalsWithin, type ExactOutcome, round } from './round.ts';
import type { ThemeWeights } from './scheme.ts';
import {
  addTallies,
  applicableWeight,
  countingWeight,
  silentWeight,
  type Tallies,
  type Tally,
} from './tally.ts';

/** How much of what applies is behind a score; both from 0 to 1, exact. */
export interface ExactCoverage {
  /** Weight that counts ÷ weight that applies. */
  readonly counting: Fraction;
  /** The part of it that is silence or refusal counted as zero. */
  readonly silent: Fraction;
}

/** Coverage of some criteria (rule 5); undefined where nothing applies. */
export const coverageOf = (tally: Tally, treatment: Treatment): ExactCoverage | undefined =>
  coverageUnder(treatment, tally);

const coverageUnder = rememberPairs(
  (treatment: Treatment, tally: Tally): ExactCoverage | undefined => {
    const whole = applicableWeight(tally);
    if (whole.n === 0n) return undefined;
    return {
      counting: partOf(countingWeight(tally, treatment), whole),
      silent: partOf(silentWeight(tally, treatment), whole),
    };
  },
);

/**
 * Coverage of a department (rule 5): with theme weights the mean of the coverages of its themes by
 * theme weight, without the themes that are wholly not applicable. Undefined where nothing applies.
 */
export function departmentCoverage(
  tallies: Tallies,
  treatment: Treatment,
  themeWeights: ThemeWeights | undefined,
): ExactCoverage | undefined {
  if (!themeWeights) return coverageOf(addTallies(tallies.values()), treatment);
  const parts = [...themeWeights].flatMap(([theme, weight]) => {
    const tally = tallies.get(theme);
    const own = tally && coverageOf(tally, treatment);
    return own ? { weight, ...own } : [];
  });
  const counting = weightedMean(parts.map((part) => ({ ...part, value: part.counting })));
  const silent = weightedMean(parts.map((part) => ({ ...part, value: part.silent })));
  return counting && silent && { counting, silent };
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
  const isBelow = (percent: Fraction) => percent.lt(minimum.mul(100));
  const least = Math.max(decimalsWithin(counting, hundred, 0), decimalsWithin(silent, hundred, 0));
  const decimals = countDecimals(
    counting,
    least,
    (shown) => isBelow(toFraction(shown)) === isBelow(counting),
  );
  return {
    value: nearestDouble(exact.counting),
    shownPercent: round(counting, decimals),
    silent: nearestDouble(exact.silent),
    silentPercent: round(silent, decimals),
  };
}
