import type Fraction from 'fraction.js';
import { rememberPairs } from '#lineage/remember.ts';
import type { ThemeOverall, ThemeResult } from '#model/outcome.ts';
import type { Treatment } from '#model/status.ts';
import { coverageOf, showCoverage, testCoverage } from './coverage.ts';
import { mean, partOf } from './exact.ts';
import { noRank, rank } from './rank.ts';
import { type ExactOutcome, showOutcome, scoreFigure } from './round.ts';
import type { Scheme } from './scheme.ts';
import { countingWeight, noScoreReason, silence, type Tally } from './tally.ts';

/**
 * 10 × Σ weight·share ÷ Σ weight over what counts, 0 to 10, exact (rule 3); undefined where nothing
 * counts.
 */
export const themeScore = (tally: Tally, treatment: Treatment): Fraction | undefined =>
  scoreUnder(treatment, tally);

const scoreUnder = rememberPairs((treatment: Treatment, tally: Tally): Fraction | undefined => {
  const counting = countingWeight(tally, treatment);
  return counting.n === 0n ? undefined : partOf(tally.points, counting).mul(10);
});

/**
 * What a theme comes to for one department, exact: no score below the minimum coverage (rule 5). The
 * department score is made without this test (rule 4).
 */
function themeOutcome(tally: Tally, { treatment, minCoverage }: Scheme): ExactOutcome {
  const exact = themeScore(tally, treatment);
  return exact
    ? testCoverage(exact, coverageOf(tally, treatment), minCoverage)
    : { kind: 'none', why: noScoreReason(tally) };
}

/** What a theme came to for each department, in their order, ranked among all of them (rules 3, 5 and 7). */
export function themeResults(
  theme: string,
  tallies: readonly Tally[],
  scheme: Scheme,
): ThemeResult[] {
  const unranked = tallies.map((tally) => ({
    theme,
    score: showOutcome(themeOutcome(tally, scheme), scheme.decimals),
    coverage: showCoverage(coverageOf(tally, scheme.treatment), scheme.minCoverage),
    silence: silence([tally]),
  }));
  const ranks = rank(unranked);
  return unranked.map((own, index) => ({ ...own, rank: ranks[index] ?? noRank }));
}

/**
 * The mean of the exact scores of a theme, over the departments that have one (rule 8, theme by
 * theme): those of which too little is known have none.
 */
export function themeMean(theme: string, tallies: readonly Tally[], scheme: Scheme): ThemeOverall {
  const scores = tallies.flatMap((tally) => {
    const outcome = themeOutcome(tally, scheme);
    return outcome.kind === 'score' ? outcome.exact : [];
  });
  const exact = mean(scores);
  return {
    theme,
    mean: exact && scoreFigure(exact, scheme.decimals),
    over: scores.length,
    of: tallies.length,
  };
}
