import { countingWeight } from './counting.ts';
import type { Quotient } from './quotient.ts';
import type { Tally } from './tally.ts';
import type { Treatment } from './treatment.ts';

/**
 * 10 × Σ weight·share ÷ Σ weight over what counts, 0 to 10, exact (design rule 3); undefined where
 * nothing counts. A theme needs no minimum coverage. Never throws.
 */
export function themeScore(tally: Tally, treatment: Treatment): Quotient | undefined {
  const counting = countingWeight(tally, treatment);
  return counting === 0n ? undefined : { s: 1n, n: 10n * tally.points, d: counting };
}
