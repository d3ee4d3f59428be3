import { makeIssue } from '#ingest/issue/make-issue.ts';
import { issueKinds } from '#model/issue-kinds.ts';
import type { Issue } from '#model/issue.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { issues as words } from '#site/words/en/issues.ts';
import { ways } from '#site/words/en/issues/ways.ts';
import { allCases } from '../../tests/ingest/all-cases.ts';
import { writtenCases } from '../../tests/publish/written-cases.ts';

const severities = {
  error: 'An error: it stops the build.',
  warning: 'A warning: it stops nothing, and is counted in every report.',
  'by status': 'An error in a published edition, a warning in a draft.',
  'by effect': 'An error where a score may be wrong for it, otherwise a warning.',
};

/** The page of every kind of issue as Markdown, by the name of its file. */
export const describeKinds = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(issueKinds).map(([kind, { severity }]) => [
      `${kind}.md`,
      describeKind(kind, severities[severity]),
    ]),
  );

function describeKind(kind: string, severity: string): string {
  const found = Object.entries(words).find(([name]) => name === kind)?.[1].page;
  if (found === undefined) throw new Error(`${kind} has no page in src/site/words/en/issues`);
  const { title, about, way } = found;
  const { excel, sheets } = typeof way === 'string' ? ways[way] : way;
  const examples = new Set(examplesOf(kind).map((issue) => describeIssue(issue).message));
  return `${[
    `# ${title}`,
    `\`${kind}\`. ${severity}`,
    about,
    'For example:',
    `\`\`\`text\n${[...examples].join('\n')}\n\`\`\``,
    '## In Excel',
    excel,
    '## In Google Sheets',
    sheets,
  ].join('\n\n')}\n`;
}

/** The issues of the cases of a kind; the one kind that needs the scores has no case. */
function examplesOf(kind: string): readonly Issue[] {
  const cases = [...allCases, ...writtenCases].filter((each) => each.kind === kind);
  const own = cases.flatMap(({ issues }) => issues);
  return [...own, notReproduced].filter((issue) => issue.kind === kind);
}

const notReproduced = makeIssue('published-score-not-reproduced', {
  place: {
    file: 'data/published_scores.csv',
    row: 2,
    column: { letter: 'C', name: 'score' },
  },
  found: '6.6',
  facts: { edition: '2026', department: 'transport', shown: '6.7' },
});
