import type { Issue } from '#model/issue.ts';
import { checkMarkLevels } from './mark-levels.ts';
import { checkMarkRange } from './mark-range.ts';
import { checkMarkReasons } from './mark-reasons.ts';
import { checkMarkStatus } from './mark-status.ts';
import { markedEditions, type MarkCheck } from './marked-editions.ts';
import type { Check } from './reading.ts';

const markChecks: readonly MarkCheck[] = [
  checkMarkRange,
  checkMarkStatus,
  checkMarkReasons,
  checkMarkLevels,
];

/** Every check that looks at one assessment alone. */
export const checkMarks: Check = (reading) => {
  const issues: Issue[] = [];
  for (const marked of markedEditions(reading)) {
    for (const check of markChecks.flatMap((each) => each(reading, marked) ?? [])) {
      for (const assessment of marked.assessments) {
        const issue = check(assessment);
        if (issue !== undefined) issues.push(issue);
      }
    }
  }
  return issues;
};
