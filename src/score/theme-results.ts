import type { ThemeResult } from '#model/outcome.ts';
import { coverage } from './coverage.ts';
import { noScoreReason } from './no-score-reason.ts';
import { rankAmong } from './rank.ts';
import type { Scheme } from './scheme.ts';
import type { ExactOutcome } from './score-tallies.ts';
import { showCoverage } from './show-coverage.ts';
import { showOutcome, shownScore } from './show-outcome.ts';
import { silence } from './silence.ts';
import type { Tally } from './tally.ts';
import type { ThemeColumn } from './theme-columns.ts';
import { themeScore } from './theme-score.ts';

/**
 * What a theme came to for each department, in their order, ranked among all of them (design rules 3
 * and 7). Departments with one tally have one result. Never throws.
 */
export function themeResults(
  { theme, tallies, counts }: ThemeColumn,
  scheme: Scheme,
): ThemeResult[] {
  const unranked = new Map(
    Array.from(counts.keys(), (each) => [each, scoreTheme(theme, each, scheme)]),
  );
  const placeOf = rankAmong(
    tallies.map((each) => {
      const own = unranked.get(each);
      return { shown: shownIn(own), silent: own?.silence === 'all' };
    }),
  );
  const results = new Map(
    Array.from(unranked, ([each, own]) => [each, { ...own, rank: placeOf(shownIn(own)) }]),
  );
  return tallies.flatMap((each) => results.get(each) ?? []);
}

type Unranked = Omit<ThemeResult, 'rank'>;

const shownIn = (own: Unranked | undefined) => own && shownScore(own.score);

function scoreTheme(theme: string, tally: Tally, { treatment, decimals }: Scheme): Unranked {
  const exact = themeScore(tally, treatment);
  const outcome: ExactOutcome = exact
    ? { kind: 'score', exact }
    : { kind: 'none', why: noScoreReason(tally) };
  return {
    theme,
    score: showOutcome(outcome, decimals),
    coverage: showCoverage(coverage(tally, treatment)),
    silence: silence(tally),
  };
}
