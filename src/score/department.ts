import type Fraction from 'fraction.js';
import type { Placed } from '#model/campaign.ts';
import type { Silence } from '#model/outcome.ts';
import type { Treatment } from '#model/status.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import { readAnswers, type Answer } from './answer.ts';
import { departmentCoverage, testCoverage, type ExactCoverage } from './coverage.ts';
import { weightedMean } from './exact.ts';
import type { ExactOutcome } from './round.ts';
import type { Scheme, ThemeWeights } from './scheme.ts';
import { addTallies, noScoreReason, silence, tallyThemes, type Tallies } from './tally.ts';
import { themeScore } from './theme.ts';

/**
 * A department's score, 0 to 10, exact (rule 4): with theme weights the weighted mean of the themes
 * that have a score, without them the formula of a theme over all criteria that count. Undefined
 * where nothing counts. Says nothing of coverage.
 */
export function departmentScore(
  tallies: Tallies,
  treatment: Treatment,
  themeWeights: ThemeWeights | undefined,
): Fraction | undefined {
  if (!themeWeights) return themeScore(addTallies(tallies.values()), treatment);
  const scored = [...themeWeights].flatMap(([theme, weight]) => {
    const tally = tallies.get(theme);
    const value = tally && themeScore(tally, treatment);
    return value ? { weight, value } : [];
  });
  return weightedMean(scored);
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
export function scoreTallies(
  tallies: Tallies,
  { themeWeights, minCoverage }: Pick<Scheme, 'themeWeights' | 'minCoverage'>,
  treatment: Treatment,
): ExactScore {
  const coverage = departmentCoverage(tallies, treatment, themeWeights);
  const exact = departmentScore(tallies, treatment, themeWeights);
  if (!exact) {
    const why = noScoreReason(addTallies(tallies.values()));
    return { outcome: { kind: 'none', why }, coverage };
  }
  return { outcome: testCoverage(exact, coverage, minCoverage), coverage };
}

/** One department in one edition, worked out exactly and not yet shown, ranked or compared. */
export interface ExactDepartment extends ExactScore {
  readonly department: string;
  readonly answers: readonly Answer[];
  readonly tallies: Tallies;
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
  const scored = departments.flatMap((department) => {
    const own = byDepartment.get(department);
    return own ? scoreDepartment(scheme, department, own) : [];
  });
  return { scheme, departments: new Map(scored.map((each) => [each.department, each])) };
}

function scoreDepartment(
  scheme: Scheme,
  department: string,
  rows: readonly Placed<Assessment>[],
): ExactDepartment {
  const answers = readAnswers(scheme, department, rows);
  const tallies = tallyThemes(answers);
  return {
    department,
    answers,
    tallies,
    silence: silence([...tallies.values()]),
    ...scoreTallies(tallies, scheme, scheme.treatment),
  };
}
