import type { EditionResult, OverallOutcome, ThemeResult } from '#model/outcome.ts';
import { localeOf } from '#site/locale.ts';
import { standingOf } from '#site/standing.ts';

/**
 * The scores as JSON on one line: every edition, in full precision beside what is shown; null where
 * there is no score or rank.
 */
export function writeJson(results: ReadonlyMap<string, EditionResult>): string {
  const editions = [...results.values()].map(({ edition, overall, departments }) => ({
    edition,
    overall: overallOf(overall),
    departments: departments.map(({ themes, ...result }) => ({
      department: result.department,
      ...figuresOf(result),
      coverage: result.coverage.value,
      themes: Object.fromEntries(themes.map((theme) => [theme.theme, figuresOf(theme)])),
    })),
  }));
  return JSON.stringify({ editions });
}

function overallOf(overall: OverallOutcome) {
  return overall.kind === 'none' ? null : { score: overall.value, shown: overall.shown };
}

// Programs read one language whatever the site speaks.
const locale = localeOf('en');

function figuresOf(result: Pick<ThemeResult, 'score' | 'rank' | 'silence'>) {
  const { score } = result;
  return {
    score: score.kind === 'score' ? score.value : null,
    shown: score.kind === 'score' ? score.shown : null,
    rank: standingOf(locale, result).rank?.short ?? null,
  };
}
