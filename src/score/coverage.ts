import { applicableWeight, countingWeight, silentWeight } from './counting.ts';
import type { Tallies, ThemeWeights } from './department-score.ts';
import type { Quotient } from './quotient.ts';
import { addTallies, type Tally } from './tally.ts';
import type { Treatment } from './treatment.ts';
import { weightedMean, type Part } from './weighted-mean.ts';

/** How much of what applies is behind a score; both from 0 to 1, exact. */
export interface ExactCoverage {
  /** Weight that counts ÷ weight that applies. */
  readonly counting: Quotient;
  /** The part of it that is silence or refusal counted as zero. */
  readonly silent: Quotient;
}

/** Coverage of some criteria (design rule 5); undefined where nothing applies. Never throws. */
export function coverage(tally: Tally, treatment: Treatment): ExactCoverage | undefined {
  const d = applicableWeight(tally);
  if (d === 0n) return undefined;
  return {
    counting: { s: 1n, n: countingWeight(tally, treatment), d },
    silent: { s: 1n, n: silentWeight(tally, treatment), d },
  };
}

/**
 * Coverage of a department (design rule 5): with theme weights the mean of the coverages of its
 * themes by theme weight, without the themes that are wholly not applicable. Undefined where
 * nothing applies. Never throws.
 */
export function departmentCoverage(
  tallies: Tallies,
  treatment: Treatment,
  themeWeights?: ThemeWeights,
): ExactCoverage | undefined {
  if (!themeWeights) return coverage(addTallies(tallies.values()), treatment);
  const counting: Part[] = [];
  const silent: Part[] = [];
  themeWeights.forEach((weight, theme) => {
    const tally = tallies.get(theme);
    const part = tally && coverage(tally, treatment);
    if (!part) return;
    counting.push({ weight, value: part.counting });
    silent.push({ weight, value: part.silent });
  });
  const mean = weightedMean(counting);
  const silentMean = weightedMean(silent);
  return mean && silentMean && { counting: mean, silent: silentMean };
}
