import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { markedEditions } from './marked-editions.ts';
import type { Check } from './reading.ts';

/** A mark lies between 0 and the highest mark of its criterion. */
export const checkMarkRange: Check = (reading) => {
  const issues: Issue[] = [];
  for (const { assessments, criteria } of markedEditions(reading)) {
    const limits = new Map([...criteria].map(([id, { max_mark: most }]) => [id, most]));
    for (const assessment of assessments) {
      const { mark } = assessment;
      const most = limits.get(assessment.criterion);
      if (mark === undefined || most === undefined) continue;
      if (Number(mark) >= 0 && Number(mark) <= Number(most)) continue;
      const place = reading.placeOf(assessment, 'mark');
      issues.push(makeIssue('mark-out-of-range', { place, found: mark, facts: { most } }));
    }
  }
  return issues;
};
