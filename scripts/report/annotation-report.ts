import { groupIssues } from '#ingest/issue/group-issues.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { describeReading } from './describe-reading.ts';
import type { Report } from './report.ts';
import { summariseReport } from './summarise-report.ts';

/**
 * The report for GitHub Actions: a line for each issue, which it shows beside the row; the rest stands
 * in the log, as in a terminal.
 */
export function annotationReport(report: Report): string {
  const { campaign, issues } = report;
  const lines = groupIssues(issues).map((issue) => {
    const { file, row } = issue.place;
    const line = row === undefined ? '' : `,line=${row}`;
    const path = campaign === '.' ? file : `${campaign}/${file}`;
    const title = escape(issue.kind);
    return `::${issue.severity} file=${escape(path)}${line},title=${title}::${escapeMessage(describeIssue(issue).message)}`;
  });
  return [...lines, ...describeReading(report), summariseReport(report)].join('\n');
}

const escapeMessage = (text: string): string =>
  text.replace(/[%\r\n]/g, (letter) => encodeURIComponent(letter));

/** In the properties of a line, what separates them is written out as well. */
const escape = (text: string): string =>
  text.replace(/[%\r\n:,]/g, (letter) => encodeURIComponent(letter));
