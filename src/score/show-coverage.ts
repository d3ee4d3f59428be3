import type Fraction from 'fraction.js';
import type { Coverage } from '#model/outcome.ts';
import type { ExactCoverage } from './coverage.ts';
import { toFraction } from './decimal.ts';
import { nearestDouble } from './nearest-double.ts';
import { isLess, type Quotient } from './quotient.ts';
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
    shownPercent: round(percent(exact.counting), decimals),
    silent: nearestDouble(exact.silent),
    silentPercent: round(percent(exact.silent), decimals),
  };
}

/** A hundred times as much; not reduced, since rounding takes any quotient. */
function percent({ s, n, d }: Quotient): Quotient {
  return { s, n: 100n * n, d };
}

function countDecimals(value: Quotient, minimum: Fraction): number {
  const isBelow = isLess(value, minimum);
  const limit = minimum.mul(100);
  let decimals = 0;
  while (toFraction(round(percent(value), decimals)).lt(limit) !== isBelow) decimals += 1;
  return decimals;
}
