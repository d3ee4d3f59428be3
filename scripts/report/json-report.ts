import type { FileUse } from '#ingest/ingest-campaign.ts';
import type { Issue } from '#model/issue.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import type { EditionUse } from '#publish/load-campaign.ts';
import { countIssues } from './count-issues.ts';
import { rightPath } from './describe-reading.ts';
import type { Report } from './report.ts';

/** The report for other programs: every issue on its own, with its words. */
export function jsonReport({ campaign, issues, files, editions }: Report): string {
  const report = {
    campaign,
    ...countIssues(issues),
    issues: issues.map(issueEntry),
    files: files.map(fileEntry),
    editions: editions.map(editionEntry),
  };
  return JSON.stringify(report, undefined, 2);
}

/** `readAs` is the path that stands for its table; it differs where the name of the file does. */
const fileEntry = (use: FileUse) => ({
  file: use.file,
  readAs: rightPath(use),
  table: use.table,
  edition: use.edition ?? null,
  rows: use.rows,
});

/** `why` is null for an edition that a build shows. */
const editionEntry = (use: EditionUse) => ({
  edition: use.edition,
  inBuild: use.kind === 'open',
  why: use.kind === 'open' ? null : use.kind,
  until: use.kind === 'embargo' ? use.until : null,
});

/** Every entry has every name; what is not known of an issue is null. */
function issueEntry(issue: Issue) {
  // Programs of others read what to do by the name `mend`.
  const { expected, fix: mend, message, page } = describeIssue(issue);
  const { kind, severity, place, also } = issue;
  const { file, row = null, column = null } = place;
  const { found = null, nearest = null } = issue;
  return { kind, severity, file, row, column, found, expected, mend, nearest, message, also, page };
}
