import type Fraction from 'fraction.js';
import type { Tally } from './tally.ts';

/**
 * 10 × Σ weight·share ÷ Σ weight over what counts, 0 to 10, exact (design rule 3); undefined where
 * nothing counts. A theme needs no minimum coverage. Never throws.
 */
export function themeScore({
  points,
  counting,
}: Pick<Tally, 'points' | 'counting'>): Fraction | undefined {
  return counting.n === 0n ? undefined : points.div(counting).mul(10);
}
