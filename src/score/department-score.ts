import type Fraction from 'fraction.js';
import type { Quotient } from './quotient.ts';
import { addTallies, type Tally } from './tally.ts';
import { themeScore } from './theme-score.ts';
import type { Treatment } from './treatment.ts';
import { weightedMean, type Part } from './weighted-mean.ts';

/** The tally of each theme; criteria without a theme stand under undefined. */
export type Tallies = ReadonlyMap<string | undefined, Tally>;

/** The weight of each theme, above 0. */
export type ThemeWeights = ReadonlyMap<string | undefined, Fraction>;

/**
 * A department's score, 0 to 10, exact (design rule 4): with theme weights the weighted mean of the
 * themes that have a score, without them the formula of a theme over all criteria that count.
 * Undefined where nothing counts. Says nothing of coverage. Never throws.
 */
export function departmentScore(
  tallies: Tallies,
  treatment: Treatment,
  themeWeights?: ThemeWeights,
): Quotient | undefined {
  if (!themeWeights) return themeScore(addTallies(tallies.values()), treatment);
  const scored: Part[] = [];
  themeWeights.forEach((weight, theme) => {
    const tally = tallies.get(theme);
    const value = tally && themeScore(tally, treatment);
    if (value) scored.push({ weight, value });
  });
  return weightedMean(scored);
}
