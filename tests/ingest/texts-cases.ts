import type { Issue, IssueOf } from '#model/issue.ts';
import type { IssueCase } from './issue-case.ts';

const logoIssue = (file: string, facts: IssueOf<'logo-not-shown'>['facts']): Issue => ({
  kind: 'logo-not-shown',
  severity: 'warning',
  place: { file },
  facts,
  also: [],
});

const svg = (content: string, attributes = 'viewBox="0 0 40 40"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>\n`;

function logoCase(
  title: string,
  [file, content]: readonly [string, string],
  facts: IssueOf<'logo-not-shown'>['facts'],
): IssueCase {
  const issues = [logoIssue(file, facts)];
  return { kind: 'logo-not-shown', title, files: { [file]: content }, issues };
}

const as = 'public/logo.png';

/** Names of texts, and logos. */
export const textsCases: readonly IssueCase[] = [
  {
    kind: 'malformed-id',
    title: 'pages whose names are no part of an address',
    files: { 'content/pages/Our Partners.mdx': 'Text.', 'content/pages/¿.mdx': 'Text.' },
    issues: [
      {
        kind: 'malformed-id',
        severity: 'error',
        place: { file: 'content/pages/Our Partners.mdx' },
        found: 'Our Partners',
        facts: { why: 'page', suggestion: 'our-partners' },
        also: [],
      },
      {
        kind: 'malformed-id',
        severity: 'error',
        place: { file: 'content/pages/¿.mdx' },
        found: '¿',
        facts: { why: 'page' },
        also: [],
      },
    ],
  },
  {
    kind: 'reserved-id',
    title: 'pages that would take an address of the site, and others that do not',
    files: {
      'content/pages/Reports.mdx': 'Text.',
      'content/pages/con.mdx': 'Text.',
      'content/pages/about.mdx': 'Text.',
      'content/pages/data-sources.mdx': 'Text.',
      'content/pages/2026.mdx': 'Text.',
    },
    issues: ['Reports', 'con'].map((name) => ({
      kind: 'reserved-id',
      severity: 'error',
      place: { file: `content/pages/${name}.mdx` },
      found: name,
      facts: { reserved: name.toLowerCase(), what: 'page' },
      also: [],
    })),
  },
  logoCase('beside the folder public', ['logo.png', ''], { why: 'place', as }),
  logoCase('among the tables', ['data/Logo.png', ''], { why: 'place', as }),
  logoCase('of another kind', ['public/logo.jpg', ''], { why: 'kind', as }),
  logoCase('of another name', ['public/our-logo.svg', svg('')], {
    why: 'name',
    as: 'public/logo.svg',
  }),
  logoCase('with the name of a PNG alone', ['public/logo.png', 'JFIF'], { why: 'no png', as }),
  logoCase('cut short', ['public/logo.svg', svg('').slice(0, -10)], {
    why: 'no svg',
    as: 'public/logo.svg',
  }),
  logoCase('without a size', ['public/logo.svg', svg('', '')], {
    why: 'no size',
    as: 'public/logo.svg',
  }),
  logoCase('with letters in it', ['public/Logo.SVG', svg('<text>AB</text>')], {
    why: 'letters',
    as: 'public/logo.svg',
  }),
];
