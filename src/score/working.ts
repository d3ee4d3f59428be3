import type { Placed } from '#model/campaign.ts';
import type { Silence } from '#model/outcome.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import { openAnswers, type Answer, type ReadAnswers } from './answer.ts';
import type { Tallies } from './department-score.ts';
import { openSheet } from './mark-sheet.ts';
import { poolTallies } from './pool-tallies.ts';
import type { Scheme } from './scheme.ts';
import { scoreTallies, type ExactScore } from './score-tallies.ts';
import { silence } from './silence.ts';
import { addTallies, type Sums } from './tally.ts';
import { tallyThemes } from './tally-themes.ts';

type Rows = readonly Placed<Assessment>[];

/** One department in one edition, worked out exactly and not yet shown, ranked or compared. */
export interface Working extends ExactScore {
  readonly department: string;
  readonly answers: readonly Answer[];
  readonly tallies: Tallies;
  readonly silence: Silence;
  /** What it was worked out from, so that it can be worked out again. */
  readonly rows: Rows;
}

/** What departments of an edition are worked out with. */
export interface Desk {
  readonly scheme: Scheme;
  readonly readAnswers: ReadAnswers;
  /** Lets departments with the same sums in a theme have one tally; left out for one department alone. */
  readonly poolTally?: (sums: Sums) => Sums;
}

/** An edition of which every department is worked out. */
export interface EditionWorking extends Desk {
  /** By department, in the order of the departments given. */
  readonly departments: ReadonlyMap<string, Working>;
}

/** What an edition is worked out from. */
export interface EditionMarks {
  readonly scheme: Scheme;
  readonly rows: Rows;
}

/** Works out every department that has a row in the edition. Never throws for checked tables. */
export function workOutEdition(
  { scheme, rows }: EditionMarks,
  departments: readonly string[],
): EditionWorking {
  const byDepartment = Map.groupBy(rows, ({ department }) => department);
  const readAnswers = openAnswers(scheme);
  const desk = { scheme, readAnswers, poolTally: poolTallies<Sums>() };
  const worked = new Map<string, Working>();
  for (const department of departments) {
    const own = byDepartment.get(department);
    if (own) worked.set(department, workOutDepartment(department, own, desk));
  }
  return { scheme, readAnswers, departments: worked };
}

/**
 * Works out one department from its own rows. Quick to do again, and large to keep for every
 * department. Never throws for checked tables.
 */
export function workOutDepartment(
  department: string,
  rows: Rows,
  { scheme, readAnswers, poolTally }: Desk,
): Working {
  const answers = readAnswers(department, openSheet(scheme, rows));
  const tallies = tallyThemes(answers, poolTally);
  return {
    department,
    answers,
    tallies,
    silence: silence(addTallies(tallies.values())),
    rows,
    ...scoreTallies(tallies, scheme, scheme.treatment),
  };
}
