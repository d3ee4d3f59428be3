import { remember } from '#lineage/remember.ts';
import type { DepartmentResult, EditionResult, OtherTreatment } from '#model/outcome.ts';
import { ruleOf, ruledStatuses } from '#model/status.ts';
import { toCriterionResult } from './answer.ts';
import { band } from './band.ts';
import { type Earlier, change } from './change.ts';
import { showCoverage } from './coverage.ts';
import { type ExactDepartment, type ExactEdition, scoreThemes } from './department.ts';
import { nextGains } from './gains.ts';
import { noRank, rank } from './rank.ts';
import { showOutcome, shownScore } from './round.ts';
import type { Scheme } from './scheme.ts';
import { tally } from './tally.ts';
import {
  type ExactTheme,
  exactTheme,
  type ExactThemes,
  exactThemes,
  themeResults,
} from './theme.ts';

/** Every department of an edition as pages show it, in their order. */
export function departmentResults(
  edition: ExactEdition,
  earlier: Earlier | undefined,
): DepartmentResult[] {
  const { scheme } = edition;
  const scored = [...edition.departments.values()].map((exact) => ({
    exact,
    score: showOutcome(exact.outcome, scheme.decimals),
    silence: exact.silence,
  }));
  const ranks = rank(scored);
  const themes = scheme.themes.map((theme) =>
    themeResults(theme, themesOf(theme, edition), scheme),
  );
  return scored.map(({ exact, score, silence }, index) => {
    const shown = shownScore(score);
    return {
      department: exact.department,
      score,
      rank: ranks[index] ?? noRank,
      band: shown === undefined || silence === 'all' ? undefined : band(shown, scheme.bands),
      coverage: showCoverage(exact.coverage, scheme.minCoverage),
      silence,
      themes: themes.flatMap((column) => column[index] ?? []),
      change: change({ department: exact, scheme }, earlier),
      ...whenAsked(exact, scheme),
    };
  });
}

/** What each department of an edition comes to in one theme, exact, in their order. */
export function themesOf(theme: string, { departments, scheme }: ExactEdition): ExactTheme[] {
  const nothing = exactTheme(tally([]), scheme.treatment);
  return Array.from(departments.values(), ({ themes }) => themes.get(theme) ?? nothing);
}

/** What is more work than all the scores, and is shown by few pages. */
function whenAsked(
  exact: ExactDepartment,
  scheme: Scheme,
): Pick<DepartmentResult, 'otherTreatments' | 'criteria' | 'next'> {
  return {
    otherTreatments: once(() => otherTreatments(exact.themes, scheme)),
    criteria: once(() => exact.answers.map(toCriterionResult)),
    next: once(() => nextGains(exact, scheme)),
  };
}

/** A function that works its value out when it is first asked, and then keeps it. */
function once<T>(workOut: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: workOut() }).value;
}

/** The results of an edition by department. */
export const resultsByDepartment = remember(
  ({ departments }: EditionResult): ReadonlyMap<string, DepartmentResult> =>
    new Map(departments.map((each) => [each.department, each])),
);

/**
 * What the score would be with the rule of one status turned round, from zero to excluded or back;
 * each alone, with the others as the edition has them, and with a coverage test of
 * its own (rule 9). In the order of lists of answers. One that does not occur, or of which the
 * edition does not say what it counts as, is left out.
 */
function otherTreatments(themes: ExactThemes, scheme: Scheme): OtherTreatment[] {
  const tallies = new Map(Array.from(themes, ([theme, own]) => [theme, own.tally]));
  return ruledStatuses.flatMap((status) => {
    const rule = ruleOf(status);
    const own = scheme.treatment[rule];
    const isGiven = tallies.values().some(({ weights }) => weights.has(status));
    if (!own || !isGiven) return [];
    const treatment = own === 'zero' ? 'excluded' : 'zero';
    const turned = { ...scheme.treatment, [rule]: treatment };
    const { outcome } = scoreThemes(exactThemes(tallies, turned), scheme, turned);
    return { status, treatment, score: showOutcome(outcome, scheme.decimals) };
  });
}
