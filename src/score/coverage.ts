import type Fraction from 'fraction.js';
import type { Tallies, ThemeWeights } from './department-score.ts';
import { addTallies, type Tally } from './tally.ts';
import { weightedMean } from './weighted-mean.ts';

/** How much of what applies is behind a score; both from 0 to 1, exact. */
export interface ExactCoverage {
  /** Weight that counts ÷ weight that applies. */
  readonly counting: Fraction;
  /** The part of it that is silence or refusal counted as zero. */
  readonly silent: Fraction;
}

/** Coverage of some criteria (design rule 5); undefined where nothing applies. Never throws. */
export function coverage(tally: Tally): ExactCoverage | undefined {
  if (tally.applicable.n === 0n) return undefined;
  return {
    counting: tally.counting.div(tally.applicable),
    silent: tally.silent.div(tally.applicable),
  };
}

/**
 * Coverage of a department (design rule 5): with theme weights the mean of the coverages of its
 * themes by theme weight, without the themes that are wholly not applicable. Undefined where
 * nothing applies. Never throws.
 */
export function departmentCoverage(
  tallies: Tallies,
  themeWeights?: ThemeWeights,
): ExactCoverage | undefined {
  if (!themeWeights) return coverage(addTallies([...tallies.values()]));
  const covered = [];
  for (const [theme, weight] of themeWeights) {
    const tally = tallies.get(theme);
    const part = tally && coverage(tally);
    if (part) covered.push({ weight, ...part });
  }
  const counting = weightedMean(covered.map((part) => ({ ...part, value: part.counting })));
  const silent = weightedMean(covered.map((part) => ({ ...part, value: part.silent })));
  return counting && silent ? { counting, silent } : undefined;
}
