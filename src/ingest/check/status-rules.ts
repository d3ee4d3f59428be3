import type { Issue } from '#model/issue.ts';
import { ruledStatuses, ruleOf } from '#model/status.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { markedEditions } from './marked-editions.ts';
import type { Check } from './reading.ts';

/**
 * An edition in which a status occurs that may count as zero says whether it does: one issue at
 * the edition, naming the rows.
 */
export const checkStatusRules: Check = (reading) => {
  const issues: Issue[] = [];
  for (const { edition, assessments } of markedEditions(reading)) {
    for (const status of ruledStatuses) {
      const column = ruleOf(status);
      if (edition[column] !== undefined) continue;
      const rows = assessments.filter((assessment) => assessment.status === status);
      if (rows.length === 0) continue;
      issues.push(
        makeIssue('status-without-rule', {
          place: reading.placeOf(edition, column),
          found: '',
          facts: { status, column, edition: edition.edition, count: rows.length },
          also: rows.map((row) => reading.placeOf(row, 'status')),
        }),
      );
    }
  }
  return issues;
};
