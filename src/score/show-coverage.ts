import type Fraction from 'fraction.js';
import type { Coverage } from '#model/outcome.ts';
import type { ExactCoverage } from './coverage.ts';
import { toFraction } from './decimal.ts';
import { nearestDouble } from './nearest-double.ts';
import { round } from './round.ts';

/**
 * Coverage as it is shown, in whole per cent; 0 where nothing applies. Where a minimum is given and
 * rounding would put the coverage on the other side of it, as many decimals as it takes to show on
 * which side it lies; the silent part has the same number. Never throws.
 */
export function showCoverage(exact: ExactCoverage | undefined, minimum?: Fraction): Coverage {
  if (!exact) return { value: 0, shownPercent: '0', silent: 0, silentPercent: '0' };
  const decimals = minimum ? countDecimals(exact.counting, minimum) : 0;
  return {
    value: nearestDouble(exact.counting),
    shownPercent: round(exact.counting.mul(100), decimals),
    silent: nearestDouble(exact.silent),
    silentPercent: round(exact.silent.mul(100), decimals),
  };
}

function countDecimals(value: Fraction, minimum: Fraction): number {
  const isBelow = value.lt(minimum);
  const limit = minimum.mul(100);
  let decimals = 0;
  while (toFraction(round(value.mul(100), decimals)).lt(limit) !== isBelow) decimals += 1;
  return decimals;
}
