import { annotationReport } from '../report/annotation-report.ts';
import { countIssues } from '../report/count-issues.ts';
import { jsonReport } from '../report/json-report.ts';
import type { Report } from '../report/report.ts';
import { terminalReport } from '../report/terminal-report.ts';

interface Checked extends Pick<Report, 'issues' | 'files' | 'editions'> {
  readonly folder: string;
}

/**
 * Prints what the check says of a campaign, and returns how many issues of each severity there are.
 *
 * @param form `json` for programs, `all` without gathering repeats
 */
export function printIssues(
  { folder, issues, files, editions }: Checked,
  { json = false, all = false }: { json?: boolean; all?: boolean } = {},
): ReturnType<typeof countIssues> {
  const person = process.env['GITHUB_ACTIONS'] === 'true' ? annotationReport : terminalReport;
  const report = json ? jsonReport : person;
  console.log(report({ campaign: folder, issues, files, editions, all }));
  return countIssues(issues);
}
