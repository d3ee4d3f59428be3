import type { EditionResult, OverallOutcome, RankOutcome, ScoreOutcome } from '#model/outcome.ts';
import { wordRankShort } from './word-rank-short.ts';

/**
 * The scores as JSON on one line: every edition, in full precision beside what is shown; null where
 * there is no score or rank.
 */
export function writeJson(results: ReadonlyMap<string, EditionResult>): string {
  const editions = [...results.values()].map(({ edition, overall, departments }) => ({
    edition,
    overall: overallOf(overall),
    departments: departments.map(({ department, score, rank, coverage, themes }) => ({
      department,
      ...figuresOf(score, rank),
      coverage: coverage.value,
      themes: Object.fromEntries(
        themes.map((theme) => [theme.theme, figuresOf(theme.score, theme.rank)]),
      ),
    })),
  }));
  return JSON.stringify({ editions });
}

function overallOf(overall: OverallOutcome) {
  return overall.kind === 'none' ? null : { score: overall.value, shown: overall.shown };
}

function figuresOf(score: ScoreOutcome, rank: RankOutcome) {
  return {
    score: score.kind === 'score' ? score.value : null,
    shown: score.kind === 'score' ? score.shown : null,
    rank: wordRankShort(rank) ?? null,
  };
}
