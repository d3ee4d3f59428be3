import type {
  DepartmentResult,
  EditionResult,
  NextGain,
  OverallOutcome,
  RankOutcome,
  ScoreOutcome,
} from '#model/outcome.ts';
import type { NaiveEdition, NaiveResult } from './naive.ts';

const shownOf = (score: ScoreOutcome): string | null =>
  score.kind === 'score' ? score.shown : null;

const rankOf = (rank: RankOutcome): string | null =>
  rank.kind === 'rank'
    ? `${rank.tied ? '=' : ''}${rank.rank} of ${rank.of}, ${rank.silent} silent`
    : null;

const nextOf = ({ criterion, from = '', to, gain, score }: NextGain): string =>
  `${criterion} ${from}>${to} +${gain.shown}=${score.shown}`;

function overallOf(overall: OverallOutcome): string {
  if (overall.kind === 'judgement') return `judged ${overall.shown}`;
  if (overall.kind === 'none') return overall.why === 'no-marks' ? 'no marks' : 'fewer than half';
  return `${overall.shown} over ${overall.over} of ${overall.of}, ${overall.silent} silent`;
}

function asNaiveDepartment(result: DepartmentResult): NaiveResult {
  const asked = new Set(result.criteria().map(({ theme }) => theme));
  const themes = result.themes.filter(({ theme }) => asked.has(theme));
  return {
    department: result.department,
    shown: shownOf(result.score),
    rank: rankOf(result.rank),
    band: result.band ?? null,
    coverage: result.coverage.value,
    themes: Object.fromEntries(themes.map(({ theme, score }) => [theme, shownOf(score)])),
    themeRanks: Object.fromEntries(themes.map(({ theme, rank }) => [theme, rankOf(rank)])),
    silent: result.silence === 'all',
    next: result.next().map(nextOf),
  };
}

/** What the engine found for an edition in the shape of the naive reading. */
export function asNaive(
  { departments, overall, themes }: EditionResult,
  asked: ReadonlySet<string | undefined>,
): NaiveEdition {
  return {
    departments: departments.map(asNaiveDepartment),
    overall: overallOf(overall),
    themeMeans: Object.fromEntries(
      themes
        .filter(({ theme }) => asked.has(theme))
        .map(({ theme, mean, over, of }) => [
          theme,
          `${mean?.shown ?? 'none'} over ${over} of ${of}`,
        ]),
    ),
  };
}
