import type Fraction from 'fraction.js';
import type { ThemeOverall, ThemeResult } from '#model/outcome.ts';
import type { Treatment } from '#model/status.ts';
import { coverageOf, showCoverage } from './coverage.ts';
import { mean } from './exact.ts';
import { noRank, rank } from './rank.ts';
import { showOutcome, toFigure } from './round.ts';
import type { Scheme } from './scheme.ts';
import { countingWeight, noScoreReason, silence, type Tally } from './tally.ts';

/**
 * 10 × Σ weight·share ÷ Σ weight over what counts, 0 to 10, exact (rule 3); undefined where nothing
 * counts.
 */
export function themeScore(tally: Tally, treatment: Treatment): Fraction | undefined {
  const counting = countingWeight(tally, treatment);
  return counting.equals(0) ? undefined : tally.points.mul(10).div(counting);
}

/** What a theme came to for each department, in their order, ranked among all of them (rules 3 and 7). */
export function themeResults(
  theme: string,
  tallies: readonly Tally[],
  { treatment, decimals }: Scheme,
): ThemeResult[] {
  const unranked = tallies.map((tally) => {
    const exact = themeScore(tally, treatment);
    const outcome = exact
      ? ({ kind: 'score', exact } as const)
      : ({ kind: 'none', why: noScoreReason(tally) } as const);
    return {
      theme,
      score: showOutcome(outcome, decimals),
      coverage: showCoverage(coverageOf(tally, treatment)),
      silence: silence([tally]),
    };
  });
  const ranks = rank(unranked);
  return unranked.map((own, index) => ({ ...own, rank: ranks[index] ?? noRank }));
}

/** The mean of the exact scores of a theme, over the departments that have one (rule 8, theme by theme). */
export function themeMean(
  theme: string,
  tallies: readonly Tally[],
  { treatment, decimals }: Scheme,
): ThemeOverall {
  const scores = tallies.flatMap((tally) => themeScore(tally, treatment) ?? []);
  const exact = mean(scores);
  return {
    theme,
    mean: exact && toFigure(exact, decimals),
    over: scores.length,
    of: tallies.length,
  };
}
