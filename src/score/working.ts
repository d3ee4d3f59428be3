import type { Placed } from '#model/campaign.ts';
import type { Silence } from '#model/outcome.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import { readAnswers, type Answer } from './answer.ts';
import { sortMarks } from './mark-sheet.ts';
import type { Scheme } from './scheme.ts';
import { scoreQuestions, type ExactScore } from './score-questions.ts';
import { silence } from './silence.ts';

/** One department in one edition, worked out exactly and not yet shown, ranked or compared. */
export interface Working extends ExactScore {
  readonly department: string;
  readonly answers: readonly Answer[];
  readonly silence: Silence;
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
  const sheets = sortMarks(rows);
  const worked = new Map<string, Working>();
  for (const department of departments) {
    const sheet = sheets.get(department);
    if (!sheet) continue;
    const answers = readAnswers(scheme, department, sheet);
    worked.set(department, {
      department,
      answers,
      silence: silence(answers.map(({ status }) => status)),
      ...scoreQuestions(answers, scheme, scheme.treatment),
    });
  }
  return { scheme, departments: worked };
}
