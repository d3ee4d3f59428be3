import type { Issue } from '#model/issue.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { countIssues } from './count-issues.ts';
import type { Report } from './report.ts';

/** The report for other programs: every issue on its own, with its words. */
export function jsonReport({ campaign, issues }: Report): string {
  const report = { campaign, ...countIssues(issues), issues: issues.map(issueEntry) };
  return JSON.stringify(report, undefined, 2);
}

/** Every entry has every name; what is not known of an issue is null. */
function issueEntry(issue: Issue) {
  // Programs of others read what to do by the name `mend`.
  const { expected, fix: mend, message, page } = describeIssue(issue);
  const { kind, severity, place, also } = issue;
  const { file, row = null, column = null } = place;
  const { found = null, nearest = null } = issue;
  return { kind, severity, file, row, column, found, expected, mend, nearest, message, also, page };
}
