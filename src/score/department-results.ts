import type { DepartmentResult } from '#model/outcome.ts';
import { band } from './band.ts';
import { change } from './change.ts';
import { toCriterionResult } from './criterion-result.ts';
import type { Earlier } from './earlier-edition.ts';
import { openSheet } from './mark-sheet.ts';
import { nextGains } from './next-gains.ts';
import { once } from './once.ts';
import { otherTreatments } from './other-treatments.ts';
import { rank } from './rank.ts';
import type { Scheme } from './scheme.ts';
import { showCoverage } from './show-coverage.ts';
import { shownScore, showOutcome } from './show-outcome.ts';
import type { ThemeColumn } from './theme-columns.ts';
import { themeResults } from './theme-results.ts';
import { workOutDepartment, type Desk, type EditionWorking, type Working } from './working.ts';

/** What takes more than the department's own marks. */
type Standing = Pick<DepartmentResult, 'score' | 'rank' | 'band' | 'themes' | 'change'>;

/** Every department of an edition as pages show it, in the order of the workings. Never throws. */
export function departmentResults(
  edition: EditionWorking,
  columns: readonly ThemeColumn[],
  earlier: Earlier | undefined,
): DepartmentResult[] {
  const { scheme, readAnswers } = edition;
  const desk = { scheme, readAnswers };
  const departments = [...edition.departments.values()];
  const scores = departments.map(({ outcome }) => showOutcome(outcome, scheme.decimals));
  const shown = scores.map(shownScore);
  const ranks = rank(
    departments.map(({ silence }, index) => ({ shown: shown[index], silent: silence === 'all' })),
  );
  const bands = bandsOf(shown, scheme.bands);
  const themes = columns.map((column) => themeResults(column, scheme));
  return departments.map((working, index) =>
    describe(working, desk, {
      score: scores[index] ?? showOutcome(working.outcome, scheme.decimals),
      rank: ranks[index] ?? { kind: 'none' },
      ...(working.silence === 'all' ? {} : bands.get(shown[index])),
      themes: themes.flatMap((column) => column[index] ?? []),
      change: change({ working, scheme }, earlier),
    }),
  );
}

/** The band of each score as shown, found once for all departments that have it. */
function bandsOf(shown: readonly (string | undefined)[], bands: Scheme['bands']) {
  return new Map(
    Array.from(new Set(shown), (score) => {
      const name = score === undefined ? undefined : band(score, bands);
      return [score, name === undefined ? {} : { band: name }];
    }),
  );
}

function describe(working: Working, desk: Desk, standing: Standing): DepartmentResult {
  const { department, coverage, silence } = working;
  return {
    department,
    ...standing,
    coverage: showCoverage(coverage, desk.scheme.minCoverage),
    silence,
    ...findings(working, desk),
  };
}

type Findings = Pick<DepartmentResult, 'otherTreatments' | 'criteria' | 'next'>;

/** From the rows, which are in memory in any case: the workings would fill most of it. */
function findings({ department, rows }: Working, desk: Desk): Findings {
  const { scheme, readAnswers } = desk;
  return {
    otherTreatments: once(() =>
      otherTreatments(workOutDepartment(department, rows, desk).tallies, scheme),
    ),
    criteria: once(() => {
      const sheet = openSheet(scheme, rows);
      return readAnswers(department, sheet).map((answer, place) =>
        toCriterionResult(answer, sheet.deciding[place]),
      );
    }),
    next: () => nextGains(workOutDepartment(department, rows, desk), scheme),
  };
}
