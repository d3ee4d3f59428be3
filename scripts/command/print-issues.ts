import type { OpenedCampaign } from '#publish/open-campaign.ts';
import { annotationReport } from '../report/annotation-report.ts';
import { countIssues } from '../report/count-issues.ts';
import { jsonReport } from '../report/json-report.ts';
import { terminalReport } from '../report/terminal-report.ts';
import { print } from './print.ts';

type Checked = Pick<
  OpenedCampaign,
  'folder' | 'show' | 'settings' | 'issues' | 'files' | 'editions'
>;

interface Form {
  /** For programs. */
  readonly json?: boolean;
  /** Without gathering repeats. */
  readonly all?: boolean;
  /** Whether the command ends with it, and says which comes next. */
  readonly last?: boolean;
}

/** Prints what the check says of a campaign, and returns how many issues of each severity there are. */
export function printIssues(
  { folder, show, settings, issues, files, ...checked }: Checked,
  { json = false, all = false, last = false }: Form = {},
): ReturnType<typeof countIssues> {
  const person = process.env['GITHUB_ACTIONS'] === 'true' ? annotationReport : terminalReport;
  const report = json ? jsonReport : person;
  const { name } = settings;
  const editions =
    show === 'all'
      ? checked.editions.map(({ edition }) => ({ edition, kind: 'open' }) as const)
      : checked.editions;
  print(report({ campaign: folder, name, issues, files, editions, all, last }));
  return countIssues(issues);
}
