import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { isAgreedMark, markedEditions } from './marked-editions.ts';
import type { Check } from './reading.ts';

/** Agreed rows without a reason: an error for what leaves a question out, a warning for a mark. */
export const checkMarkReasons: Check = (reading) => {
  const issues: Issue[] = [];
  for (const { assessments } of markedEditions(reading)) {
    for (const assessment of assessments) {
      const { assessor, status, reason } = assessment;
      if (reason !== undefined || assessor !== 'agreed') continue;
      const details = { place: reading.placeOf(assessment, 'reason'), found: '' };
      if (status === 'not applicable' || status === 'withheld') {
        issues.push(makeIssue('status-without-reason', { ...details, facts: { status } }));
      } else if (isAgreedMark(assessment)) {
        issues.push(makeIssue('scored-without-reason', details));
      }
    }
  }
  return issues;
};
