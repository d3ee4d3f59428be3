import type { CriterionResult } from '#model/outcome.ts';
import type { EditionBook } from './edition-book.ts';

/** What one question came to for one department. */
export interface Answer extends CriterionResult {
  readonly department: string;
}

/** What a question came to for every department of its edition, in their order. */
export const answersTo = ({ result }: EditionBook, criterion: string): Answer[] =>
  result.departments.flatMap(({ department, criteria }) => {
    const answer = criteria().find((each) => each.criterion === criterion);
    return answer === undefined ? [] : { ...answer, department };
  });
