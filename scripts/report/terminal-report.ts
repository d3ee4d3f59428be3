import { groupIssues } from '#ingest/issue/group-issues.ts';
import type { Issue } from '#model/issue.ts';
import { describeIssue, describePlace } from '#site/sentence/issue.ts';
import { countIssues, describeCounts } from './count-issues.ts';
import type { Report } from './report.ts';

/** So many rows of a repeat are named before the rest is only counted. */
const namedRows = 10;

/** The report for a person: each issue with its page, repeats gathered, then what to do next. */
export function terminalReport({ campaign, issues, all }: Report): string {
  const blocks = groupIssues(issues).map((issue) => describe(issue, all));
  return [...blocks, summary(campaign, issues)].join('\n\n');
}

function describe(issue: Issue, all: boolean): string {
  const { message, page } = describeIssue(issue);
  const also = describeAlso(issue, all);
  return [`${issue.severity}: ${message}`, ...also, page].join('\n  ');
}

function describeAlso({ place, also }: Issue, all: boolean): string[] {
  const files = [...new Set(also.map(({ file }) => file))];
  return files.map((file) => {
    const others = also.filter((other) => other.file === file);
    const named = others.slice(0, all ? undefined : namedRows).map(({ row }) => row ?? 0);
    const left = others.length - named.length;
    if (others.length === 1) return `and ${others.map(describePlace).join('')}`;
    const where = file === place.file ? '' : ` of ${file}`;
    const more = left > 0 ? ` ... (--all lists all)` : '';
    return `and ${others.length} more rows${where}: ${named.join(', ')}${more}`;
  });
}

function summary(campaign: string, issues: readonly Issue[]): string {
  const counts = countIssues(issues);
  const where = campaign === '.' ? 'this campaign' : campaign;
  if (issues.length === 0) return `No issues in ${where}.`;
  const next =
    counts.errors > 0
      ? 'Mend the errors and check again; until then nothing is built.'
      : 'Warnings stop nothing; each makes a score harder to defend.';
  return `${describeCounts(counts)} in ${where}. ${next}`;
}
