import type { DepartmentResult } from '#model/outcome.ts';
import { band } from './band.ts';
import { change } from './change.ts';
import { toCriterionResult } from './criterion-result.ts';
import type { Earlier } from './earlier-edition.ts';
import { nextGains } from './next-gains.ts';
import { otherTreatment } from './other-treatment.ts';
import { rank } from './rank.ts';
import type { Scheme } from './scheme.ts';
import { showCoverage } from './show-coverage.ts';
import { shownScore, showOutcome } from './show-outcome.ts';
import { themeResults } from './theme-results.ts';
import { workOutDepartment, type EditionWorking, type Working } from './working.ts';

/** What takes more than the department's own marks. */
type Standing = Pick<DepartmentResult, 'score' | 'rank' | 'themes' | 'change'>;

/** Every department of an edition as pages show it, in the order of the workings. Never throws. */
export function departmentResults(
  edition: EditionWorking,
  earlier: Earlier | undefined,
): DepartmentResult[] {
  const { scheme } = edition;
  const departments = [...edition.departments.values()];
  const scores = departments.map(({ outcome }) => showOutcome(outcome, scheme.decimals));
  const ranks = rank(scores.map(shownScore));
  const themes = themeResults(edition);
  return departments.map((working, index) =>
    describe(working, scheme, {
      score: scores[index] ?? showOutcome(working.outcome, scheme.decimals),
      rank: ranks[index] ?? { kind: 'none' },
      themes: themes.get(working.department) ?? [],
      change: change({ working, scheme }, earlier),
    }),
  );
}

function describe(working: Working, scheme: Scheme, standing: Standing): DepartmentResult {
  const { department, answers, silence, rows } = working;
  const shown = shownScore(standing.score);
  const name = shown === undefined ? undefined : band(shown, scheme.bands);
  const other = otherTreatment(answers, scheme);
  return {
    department,
    ...standing,
    ...(name !== undefined && { band: name }),
    coverage: showCoverage(working.coverage, scheme.minCoverage),
    silence,
    ...(other && { otherTreatment: other }),
    criteria: answers.map((answer) => toCriterionResult(answer, scheme.treatment)),
    /*
     * Worked out when a page asks: it is as much work as all the scores, and few who score need it.
     * From the rows, because the exact working of every department would fill most of the memory.
     */
    get next() {
      return nextGains(workOutDepartment(department, { scheme, rows }), scheme);
    },
  };
}
