import type { Issue, IssueKind } from '#model/issue.ts';
import type { IssueCase } from '../ingest/issue-case.ts';
import { soundFile } from '../ingest/sound-campaign.ts';

const report = 'content/reports/2026.mdx';

/** A text, and the issues of it that are errors: the line, what was found, the facts. */
function written(
  kind: IssueKind,
  title: string,
  [text, issues]: readonly [string, readonly Partial<Issue>[]],
): IssueCase {
  const about = { severity: 'error', place: { file: report }, also: [] } as const;
  return {
    kind,
    title,
    files: { [report]: text },
    issues: issues.map((issue) => ({ kind, ...about, ...issue }) as Issue),
  };
}

const at = (row: number) => ({ place: { file: report, row } });

/** Issues of texts, which are found when they are compiled. */
export const writtenCases: readonly IssueCase[] = [
  written('malformed-text', 'curly quotation marks, and values without any', [
    '---\nsummary: Health leads.\n---\n\nHealth scores <Score department=“health” />.\n\nOr <Score department=health />.\n',
    [
      {
        ...at(5),
        found: '<Score department=“health” />',
        facts: { why: 'quotes', right: '<Score department="health" />' },
      },
      {
        ...at(7),
        found: '<Score department=health />',
        facts: { why: 'attribute', right: '<Score department="health" />' },
      },
    ],
  ]),
  written('malformed-text', 'signs that begin a component or code', [
    'Less than <5% was spent.\r\n\r\nSee {here and there}.\r\n',
    [
      { ...at(1), found: '<5% was spent.', facts: { why: 'less' } },
      {
        ...at(3),
        found: '{here and there}',
        facts: { why: 'brace', right: '\\{here and there\\}' },
      },
    ],
  ]),
  written('malformed-text', 'a placeholder that was left', [
    'Dear {department}, {1 + 1}.\n',
    [
      {
        ...at(1),
        found: '{department}',
        facts: { why: 'name', name: 'department', right: '\\{department\\}' },
      },
    ],
  ]),
  written('malformed-text', 'a comment and addresses as HTML and Markdown have them', [
    '<!-- later -->\n\n<https://example.org> or <press@example.org>\n',
    [
      { ...at(1), found: '<!-- later -->', facts: { why: 'comment', right: '{/* later */}' } },
      {
        ...at(3),
        found: '<https://example.org>',
        facts: { why: 'address', right: '[https://example.org](https://example.org)' },
      },
      {
        ...at(3),
        found: '<press@example.org>',
        facts: { why: 'address', right: '[press@example.org](mailto:press@example.org)' },
      },
    ],
  ]),
  written('malformed-text', 'elements that are not closed, or not opened', [
    'One<br>two\n\n**<b>three**\n\nfour</b>\n',
    [
      { ...at(1), found: '<br>', facts: { why: 'unclosed', name: 'br', right: '<br />' } },
      { ...at(3), found: '<b>', facts: { why: 'unclosed', name: 'b' } },
      { ...at(5), found: '</b>', facts: { why: 'closing' } },
    ],
  ]),
  written('malformed-text', 'a line that begins like code, and a picture that is not there', [
    'import duties rose.\n\n![A chart](chart.png)\n',
    [
      { ...at(1), found: 'import duties rose.', facts: { why: 'code' } },
      { ...at(3), found: 'chart.png', facts: { why: 'file' } },
    ],
  ]),
  written('malformed-text', 'a colon in the title', [
    '---\ntitle: Our grades: 2026\n---\n\nText.\n',
    [
      {
        ...at(2),
        found: 'title: Our grades: 2026',
        facts: { why: 'colon', right: 'title: "Our grades: 2026"' },
      },
    ],
  ]),
  written('malformed-text', 'values that are no words and no list', [
    '---\ntitle: 2026\nauthors: Lead assessors\n---\n\nText.\n',
    [
      { ...at(2), found: 'title: 2026', facts: { why: 'head text', name: 'title' } },
      {
        ...at(3),
        found: 'authors: Lead assessors',
        facts: { why: 'head list', name: 'authors' },
      },
    ],
  ]),
  written('malformed-text', 'a head that is no head, and one that nothing closes', [
    '---\ntitle: "Our grades\n---\n\nText.\n',
    [{ ...at(2), found: 'title: "Our grades', facts: { why: 'head' } }],
  ]),
  written('malformed-text', 'a head that nothing closes', [
    '---\ntitle: Our grades\n\nText.\n',
    [{ ...at(1), found: '---', facts: { why: 'head open' } }],
  ]),
  {
    ...written('malformed-text', 'in the text of a draft, where it is a warning', [
      'A <5% share.\n',
      [{ ...at(1), severity: 'warning', found: '<5% share.', facts: { why: 'less' } }],
    ]),
    files: {
      [report]: 'A <5% share.\n',
      'data/editions.csv': soundFile('data/editions.csv').replace('2026,published', '2026,draft'),
    },
  },
  written('unknown-component', 'a slip of the key, and small letters', [
    'Health has <Scores department="health" />, not <score department="health" />.\n',
    ['<Scores>', '<score>'].map((found) => ({
      ...at(1),
      found,
      nearest: 'Score',
      facts: {
        known: 'Change, Score, Rank, Mark, ThemeScore, Overall, Departments, RelevanceMap, Gap',
      },
    })),
  ]),
  written('text-without-answer', 'ids that the tables do not have', [
    '<Score department="helth" />\n\n<Mark department="health" criterion="budgets" />\n\n<ThemeScore theme="plan" />\n\n<Overall edition="2072" />\n',
    [
      {
        ...at(1),
        found: 'helth',
        nearest: 'health',
        facts: { what: 'department', edition: '2026' },
      },
      {
        ...at(3),
        found: 'budgets',
        nearest: 'budget',
        facts: { what: 'criterion', edition: '2026' },
      },
      { ...at(5), found: 'plan', facts: { what: 'theme', edition: '2026' } },
      { ...at(7), found: '2072', facts: { what: 'edition', editions: '2025, 2026' } },
    ],
  ]),
  written('text-without-answer', 'attributes that are missing, or that nothing reads', [
    '<Score />\n\n<Overall editon="2025" />\n\n<Departments by="best" />\n',
    [
      {
        ...at(1),
        facts: {
          what: 'attribute',
          attribute: 'department',
          component: 'Score',
          attributes: 'department, edition',
        },
      },
      {
        ...at(3),
        found: 'editon',
        nearest: 'edition',
        facts: { what: 'unknown attribute', component: 'Overall', attributes: 'edition' },
      },
      {
        ...at(5),
        found: 'best',
        facts: { what: 'count', allowed: 'all, scored, half, silent, risen, fallen' },
      },
    ],
  ]),
  {
    ...written('text-without-answer', 'figures that there are none of', [
      '<Rank department="transport" /> <RelevanceMap /> <Overall />\n',
      [
        { ...at(1), found: 'transport', facts: { what: 'rank', edition: '2026' } },
        { ...at(1), facts: { what: 'map', edition: '2026' } },
      ],
    ]),
    files: {
      [report]: '<Rank department="transport" /> <RelevanceMap /> <Overall />\n',
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
transport,budget,,not assessed,,No second assessor.
`,
    },
  },
  {
    ...written('text-without-answer', 'a page that names an edition under an embargo', ['', []]),
    files: {
      'content/pages/about.mdx': 'Last year <Overall />, now <Overall edition="2026" />.\n',
      [report]: 'Now <Overall />.\n',
      'data/editions.csv': soundFile('data/editions.csv').replace('2026-11-10', '2026-12-10'),
    },
    issues: [
      {
        kind: 'text-without-answer',
        severity: 'error',
        place: { file: 'content/pages/about.mdx', row: 1 },
        found: '2026',
        facts: { what: 'hidden' },
        also: [],
      },
    ],
  },
  written('text-part-not-shown', 'what the security policy of the pages refuses', [
    '![A chart](https://example.org/chart.png)\n\n<p style="color: red">Red</p>\n\n<script>{`alert(1)`}</script>\n\n<b onClick="go()">Bold</b>\n',
    [
      {
        ...at(1),
        severity: 'warning',
        found: 'https://example.org/chart.png',
        facts: { why: 'remote' },
      },
      { ...at(3), severity: 'warning', found: '<p style>', facts: { why: 'style' } },
      { ...at(5), severity: 'warning', found: '<script>', facts: { why: 'script' } },
      { ...at(7), severity: 'warning', found: '<b onClick>', facts: { why: 'script' } },
    ],
  ]),
  {
    kind: 'unreadable-file',
    title: 'a text in an older encoding',
    files: { [report]: new Uint8Array([0x45, 0x64, 0x75, 0x63, 0x61, 0x63, 0x69, 0xf3, 0x6e]) },
    issues: [
      {
        kind: 'unreadable-file',
        severity: 'error',
        place: { file: report },
        facts: { why: 'encoding', what: 'text' },
        also: [],
      },
    ],
  },
];
