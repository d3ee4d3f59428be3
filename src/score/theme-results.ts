import type { RankOutcome, ThemeResult } from '#model/outcome.ts';
import { coverage } from './coverage.ts';
import { noScoreReason } from './no-score-reason.ts';
import { rank } from './rank.ts';
import type { Scheme } from './scheme.ts';
import type { ExactOutcome } from './score-questions.ts';
import { showCoverage } from './show-coverage.ts';
import { showOutcome, shownScore } from './show-outcome.ts';
import { silence } from './silence.ts';
import { themeScore } from './theme-score.ts';
import type { EditionWorking, Working } from './working.ts';

type Unranked = Omit<ThemeResult, 'rank'>;

const noRank: RankOutcome = { kind: 'none' };

/**
 * The themes of each department, in the order of the edition's themes, ranked among all departments
 * (design rules 3 and 7). Never throws.
 */
export function themeResults({ scheme, departments }: EditionWorking): Map<string, ThemeResult[]> {
  const results = new Map([...departments.keys()].map((id) => [id, new Array<ThemeResult>()]));
  for (const theme of scheme.themes) {
    const unranked = [...departments.values()].map((working) => scoreTheme(working, theme, scheme));
    const ranks = rank(unranked.map(({ score }) => shownScore(score)));
    for (const [index, department] of [...departments.keys()].entries()) {
      const own = unranked[index];
      if (own) results.get(department)?.push({ ...own, rank: ranks[index] ?? noRank });
    }
  }
  return results;
}

function scoreTheme({ answers, tallies }: Working, theme: string, { decimals }: Scheme): Unranked {
  const statuses = answers.flatMap((answer) => (answer.theme === theme ? [answer.status] : []));
  const tally = tallies.get(theme);
  const exact = tally && themeScore(tally);
  const outcome: ExactOutcome = exact
    ? { kind: 'score', exact }
    : { kind: 'none', why: noScoreReason(statuses) };
  return {
    theme,
    score: showOutcome(outcome, decimals),
    coverage: showCoverage(tally && coverage(tally)),
    silence: silence(statuses),
  };
}
