import type { DepartmentResult, RankOutcome, ScoreOutcome } from '#model/outcome.ts';
import type { NaiveResult } from './naive.ts';

const shownOf = (score: ScoreOutcome): string | null =>
  score.kind === 'score' ? score.shown : null;

const rankOf = (rank: RankOutcome): string | null =>
  rank.kind === 'rank' ? `${rank.tied ? '=' : ''}${rank.rank}` : null;

/** The engine's result of a department in the shape of the naive one. */
export function asNaive(result: DepartmentResult): NaiveResult {
  return {
    department: result.department,
    shown: shownOf(result.score),
    rank: rankOf(result.rank),
    coverage: result.coverage.value,
    themes: Object.fromEntries(
      result.themes
        .filter(({ theme }) => result.criteria().some((each) => each.theme === theme))
        .map(({ theme, score }) => [theme, shownOf(score)]),
    ),
    silent: result.silence === 'all',
  };
}
