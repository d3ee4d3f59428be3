import type Fraction from 'fraction.js';
import type { Placed } from '#model/campaign.ts';
import type { Silence } from '#model/outcome.ts';
import type { Treatment } from '#model/status.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import { answerReader, type Answer } from './answer.ts';
import { coverageOf, testCoverage, type ExactCoverage } from './coverage.ts';
import { weightedMean, type Part } from './exact.ts';
import type { ExactOutcome } from './round.ts';
import type { Scheme, ThemeWeights } from './scheme.ts';
import { noScoreReason, silence, tallyThemes } from './tally.ts';
import { exactThemes, themeScore, wholeOf, type ExactThemes, type ScoredThemes } from './theme.ts';

/**
 * A department's score, 0 to 10, exact (rule 4): with theme weights the weighted mean of the themes
 * that have a score, without them the formula of a theme over all criteria that count. Undefined
 * where nothing counts. Says nothing of coverage.
 */
export function departmentScore(
  themes: ScoredThemes,
  treatment: Treatment,
  themeWeights: ThemeWeights | undefined,
): Fraction | undefined {
  if (!themeWeights) return themeScore(wholeOf(themes), treatment);
  const scored: Part[] = [];
  for (const [theme, weight] of themeWeights) {
    const value = themes.get(theme)?.score;
    if (value) scored.push({ weight, value });
  }
  return weightedMean(scored);
}

/**
 * Coverage of a department (rule 5): with theme weights the mean of the coverages of its themes by
 * theme weight, without the themes that are wholly not applicable. Undefined where nothing applies.
 */
export function departmentCoverage(
  themes: ExactThemes,
  treatment: Treatment,
  themeWeights: ThemeWeights | undefined,
): ExactCoverage | undefined {
  if (!themeWeights) return coverageOf(wholeOf(themes), treatment);
  const [countingParts, silentParts]: [Part[], Part[]] = [[], []];
  for (const [theme, weight] of themeWeights) {
    const own = themes.get(theme)?.coverage;
    if (!own) continue;
    countingParts.push({ weight, value: own.counting });
    silentParts.push({ weight, value: own.silent });
  }
  const [counting, silent] = [weightedMean(countingParts), weightedMean(silentParts)];
  return counting && silent && { counting, silent };
}

/** What a department's criteria come to, exact. */
export interface ExactScore {
  readonly outcome: ExactOutcome;
  /** Undefined where nothing applies. */
  readonly coverage: ExactCoverage | undefined;
}

/**
 * The score of a department with its coverage test (rules 2 to 5), under a treatment of silence that
 * may be another than the edition's own (rule 9). Coverage of exactly the minimum is enough.
 */
export function scoreThemes(
  themes: ExactThemes,
  { themeWeights, minCoverage }: Pick<Scheme, 'themeWeights' | 'minCoverage'>,
  treatment: Treatment,
): ExactScore {
  const coverage = departmentCoverage(themes, treatment, themeWeights);
  const exact = departmentScore(themes, treatment, themeWeights);
  const outcome: ExactOutcome = exact
    ? testCoverage(exact, coverage, minCoverage)
    : { kind: 'none', why: noScoreReason(wholeOf(themes)) };
  return { outcome, coverage };
}

/** One department in one edition, worked out exactly and not yet shown, ranked or compared. */
export interface ExactDepartment extends ExactScore {
  readonly department: string;
  readonly answers: readonly Answer[];
  readonly themes: ExactThemes;
  readonly silence: Silence;
}

/** An edition of which every department is worked out. */
export interface ExactEdition {
  readonly scheme: Scheme;
  /** By department, in the order of the departments given; those without a row are left out. */
  readonly departments: ReadonlyMap<string, ExactDepartment>;
}

/** Works out every department that has a row in the edition. */
export function scoreExactly(
  scheme: Scheme,
  rows: readonly Placed<Assessment>[],
  departments: readonly string[],
): ExactEdition {
  const byDepartment = Map.groupBy(rows, ({ department }) => department);
  const read = answerReader(scheme);
  const scored = departments.flatMap((department) => {
    const own = byDepartment.get(department);
    return own ? scoreDepartment(scheme, department, read(department, own)) : [];
  });
  return { scheme, departments: new Map(scored.map((each) => [each.department, each])) };
}

function scoreDepartment(
  scheme: Scheme,
  department: string,
  answers: readonly Answer[],
): ExactDepartment {
  const tallies = tallyThemes(answers);
  const themes = exactThemes(tallies, scheme.treatment);
  const { outcome, coverage } = scoreThemes(themes, scheme, scheme.treatment);
  return {
    department,
    answers,
    themes,
    silence: silence([...tallies.values()]),
    outcome,
    coverage,
  };
}
