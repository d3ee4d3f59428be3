import type { Placed } from '#model/campaign.ts';
import type { Silence } from '#model/outcome.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import { readAnswers, type Answer } from './answer.ts';
import { openSheet } from './mark-sheet.ts';
import type { Scheme } from './scheme.ts';
import { scoreQuestions, type ExactScore } from './score-questions.ts';
import { silence } from './silence.ts';

/** One department in one edition, worked out exactly and not yet shown, ranked or compared. */
export interface Working extends ExactScore {
  readonly department: string;
  readonly answers: readonly Answer[];
  readonly silence: Silence;
  /** What it was worked out from, so that it can be worked out again. */
  readonly rows: readonly Placed<Assessment>[];
}

/** An edition of which every department is worked out. */
export interface EditionWorking {
  readonly scheme: Scheme;
  /** By department, in the order of the departments given. */
  readonly departments: ReadonlyMap<string, Working>;
}

/** What an edition is worked out from. */
export interface EditionMarks {
  readonly scheme: Scheme;
  readonly rows: readonly Placed<Assessment>[];
}

/** Works out every department that has a row in the edition. Never throws for checked tables. */
export function workOutEdition(
  { scheme, rows }: EditionMarks,
  departments: readonly string[],
): EditionWorking {
  const byDepartment = Map.groupBy(rows, ({ department }) => department);
  const worked = new Map<string, Working>();
  for (const department of departments) {
    const own = byDepartment.get(department);
    if (own) worked.set(department, workOutDepartment(department, { scheme, rows: own }));
  }
  return { scheme, departments: worked };
}

/**
 * Works out one department from its own rows. Cheap to do again, and large to keep: the answers hold
 * exact fractions for every criterion. Never throws for checked tables.
 */
export function workOutDepartment(department: string, { scheme, rows }: EditionMarks): Working {
  const answers = readAnswers(scheme, department, openSheet(rows));
  return {
    department,
    answers,
    silence: silence(answers.map(({ status }) => status)),
    rows,
    ...scoreQuestions(answers, scheme, scheme.treatment),
  };
}
