import type { Issue, Place } from '#model/issue.ts';
import { issueFrame, issues as english } from '#site/words/en/issues.ts';
import type { IssueSentences, IssueWords } from '#site/words/issue-words.ts';

/** An issue in words. */
export interface IssueText extends IssueSentences {
  /** `data/assessments/2026.csv:14 (column E, mark)`. */
  readonly place: string;
  /** All of it in one line: place, what is expected, what was found, how to fix it, nearest id. */
  readonly message: string;
  /** The page that explains the kind, `docs/issues/<slug>.md`. */
  readonly page: string;
}

/** Words an issue. What was found is shortened, and what can't be seen in it is written out. */
export function describeIssue(issue: Issue): IssueText {
  const { expected, fix } = wordsFor(english[issue.kind], { ...issue.facts });
  const place = describePlace(issue.place);
  const got = wordFound(issue.found);
  const nearest =
    issue.nearest === undefined ? '' : ` ${fill(issueFrame.nearest, { nearest: issue.nearest })}`;
  return {
    place,
    expected,
    fix,
    message: `${place} ${fill(issueFrame.expected, { expected })}${got}. ${fix}${nearest}`,
    page: `docs/issues/${issue.kind}.md`,
  };
}

/** A place as a line of a report names it: file, row, column. */
export function describePlace({ file, row, column }: Place): string {
  const at = row === undefined ? file : `${file}:${row}`;
  return column === undefined ? at : `${at} ${fill(issueFrame.column, column)}`;
}

type Facts = Readonly<Record<string, string | number | undefined>>;

function wordsFor(words: IssueWords, facts: Facts): IssueSentences {
  const { expected, fix, variants = {} } = words;
  const chosen = Object.entries(variants)
    .filter(([condition]) => holds(condition, facts))
    .reduce((all, [, variant]) => ({ ...all, ...variant }), { expected, fix });
  return { expected: fill(chosen.expected, facts), fix: fill(chosen.fix, facts) };
}

function holds(condition: string, facts: Facts): boolean {
  return condition.split('+').every((part) => {
    const [name = '', value] = part.split('=');
    return value === undefined ? facts[name] !== undefined : facts[name] === value;
  });
}

function fill(template: string, facts: Facts): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => visible(String(facts[name] ?? '')));
}

const longest = 80;

function wordFound(found: string | undefined): string {
  if (found === undefined) return '';
  return found === '' ? issueFrame.gotNothing : fill(issueFrame.got, { found: shorten(found) });
}

/** What was found, in quotation marks and shortened; empty where there is nothing to show. */
export const describeFound = (found: string | undefined): string =>
  found === undefined || found === '' ? '' : `"${visible(shorten(found))}"`;

function shorten(found: string): string {
  const letters = [...found];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : found;
}

/** A terminal obeys control characters, and a turned direction hides what follows it. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff]/g,
    (character) =>
      character === '\n' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
