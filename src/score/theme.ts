import type Fraction from 'fraction.js';
import type { ThemeOverall, ThemeResult } from '#model/outcome.ts';
import type { Treatment } from '#model/status.ts';
import { coverageOf, showCoverage, testCoverage, type ExactCoverage } from './coverage.ts';
import { mean, partOf } from './exact.ts';
import { noRank, rank } from './rank.ts';
import { type ExactOutcome, showOutcome, scoreFigure } from './round.ts';
import type { Scheme } from './scheme.ts';
import {
  addTallies,
  countingWeight,
  noScoreReason,
  silence,
  type Tallies,
  type Tally,
} from './tally.ts';

/**
 * 10 × Σ weight·share ÷ Σ weight over what counts, 0 to 10, exact (rule 3); undefined where nothing
 * counts.
 */
export function themeScore(tally: Tally, treatment: Treatment): Fraction | undefined {
  const counting = countingWeight(tally, treatment);
  return counting.n === 0n ? undefined : partOf(tally.points, counting).mul(10);
}

/** What one theme of a department adds up to, and its score. */
export interface ScoredTheme {
  readonly tally: Tally;
  /** Undefined where nothing counts. */
  readonly score: Fraction | undefined;
}

/** The themes of a department; criteria without a theme stand under undefined. */
export type ScoredThemes = ReadonlyMap<string | undefined, ScoredTheme>;

/** Scores every theme that has criteria, under a treatment of silence. */
export const scoredThemes = (tallies: Tallies, treatment: Treatment): ScoredThemes =>
  eachTheme(tallies, (tally) => ({ tally, score: themeScore(tally, treatment) }));

/** One theme of a department, exact, without the test of its coverage. */
export interface ExactTheme extends ScoredTheme {
  /** Undefined where nothing applies. */
  readonly coverage: ExactCoverage | undefined;
}

/** The same, with the coverage of each. */
export type ExactThemes = ReadonlyMap<string | undefined, ExactTheme>;

/** Works out one theme of a department, under a treatment of silence. */
export function exactTheme(tally: Tally, treatment: Treatment): ExactTheme {
  return { tally, score: themeScore(tally, treatment), coverage: coverageOf(tally, treatment) };
}

/** Works out every theme that has criteria. */
export const exactThemes = (tallies: Tallies, treatment: Treatment): ExactThemes =>
  eachTheme(tallies, (tally) => exactTheme(tally, treatment));

function eachTheme<T>(
  tallies: Tallies,
  workOut: (tally: Tally) => T,
): ReadonlyMap<string | undefined, T> {
  const themes = new Map<string | undefined, T>();
  tallies.forEach((tally, theme) => themes.set(theme, workOut(tally)));
  return themes;
}

/** Every criterion of a department together, whatever its theme. */
export const wholeOf = (themes: ScoredThemes): Tally =>
  addTallies(Array.from(themes.values(), ({ tally }) => tally));

/**
 * What a theme comes to for one department: no score below the minimum coverage (rule 5). The
 * department score is made without this test (rule 4).
 */
function themeOutcome({ tally, score, coverage }: ExactTheme, minimum: Fraction): ExactOutcome {
  return score
    ? testCoverage(score, coverage, minimum)
    : { kind: 'none', why: noScoreReason(tally) };
}

/** What a theme came to for each department, in their order, ranked among all of them (rules 3, 5 and 7). */
export function themeResults(
  theme: string,
  exact: readonly ExactTheme[],
  { minCoverage, decimals }: Scheme,
): ThemeResult[] {
  const unranked = exact.map((own) => ({
    theme,
    score: showOutcome(themeOutcome(own, minCoverage), decimals),
    coverage: showCoverage(own.coverage, minCoverage),
    silence: silence([own.tally]),
  }));
  const ranks = rank(unranked);
  return unranked.map((own, index) => ({ ...own, rank: ranks[index] ?? noRank }));
}

/**
 * The mean of the exact scores of a theme, over the departments that have one (rule 8, theme by
 * theme): those of which too little is known have none.
 */
export function themeMean(
  theme: string,
  all: readonly ExactTheme[],
  { minCoverage, decimals }: Scheme,
): ThemeOverall {
  const scores = all.flatMap((own) => {
    const outcome = themeOutcome(own, minCoverage);
    return outcome.kind === 'score' ? outcome.exact : [];
  });
  const exact = mean(scores);
  return {
    theme,
    mean: exact && scoreFigure(exact, decimals),
    over: scores.length,
    of: all.length,
  };
}
