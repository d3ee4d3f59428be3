import { groupIssues } from '#ingest/issue/group-issues.ts';
import type { Issue } from '#model/issue.ts';
import { describeFound, describeIssue, describePlace } from '#site/sentence/issue.ts';
import { describeReading } from './describe-reading.ts';
import { gatherAlike } from './gather-alike.ts';
import type { Report } from './report.ts';
import { summariseReport } from './summarise-report.ts';

/** So many rows of a repeat are named before the rest is only counted. */
const namedRows = 10;

/** So many of one kind in a column are worded whole; of more, the first alone. */
const wholeAlike = 3;

/** The report for a person: each issue with its page, repeats gathered, then what to do next. */
export function terminalReport(report: Report): string {
  const { issues, all } = report;
  const repeats = groupIssues(issues);
  const blocks = all
    ? repeats.map((issue) => describe(issue, { all }))
    : gatherAlike(repeats, wholeAlike).map(([first, others]) => describe(first, { all, others }));
  return [...blocks, ...describeReading(report), summariseReport(report)].join('\n\n');
}

interface Manner {
  /** Whether every row is listed. */
  readonly all: boolean;
  /** Issues of the same kind in the same column with other things found. */
  readonly others?: readonly Issue[];
}

function describe(issue: Issue, { all, others = [] }: Manner): string {
  const { message, page } = describeIssue(issue);
  return [
    `${issue.severity}: ${message}`,
    ...describeAlso(issue, all),
    ...describeOthers(others),
    page,
  ].join('\n  ');
}

/** `and 3 more like it: 5 "2018-01"; 9, 12 "2018"`. */
function describeOthers(others: readonly Issue[]): string[] {
  if (others.length === 0) return [];
  const count = others.reduce((sum, { also }) => sum + 1 + also.length, 0);
  const named = others.slice(0, namedRows).map(describeOther);
  const more = others.length > namedRows ? '; ...' : '';
  return [`and ${count} more like it: ${named.join('; ')}${more} (--all words each)`];
}

function describeOther({ place, also, found, nearest }: Issue): string {
  const rows = [place, ...also].map(({ row }) => row ?? 0);
  const more = rows.length > namedRows ? ' ...' : '';
  const meant = nearest === undefined ? '' : ` (${nearest}?)`;
  return `${rows.slice(0, namedRows).join(', ')}${more} ${describeFound(found)}${meant}`.trimEnd();
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
