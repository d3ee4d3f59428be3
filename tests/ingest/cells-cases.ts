import type { Issue, IssueOf } from '#model/issue.ts';
import type { IssueCase } from './issue-case.ts';

/** An address that is refused, in the second row of its table. */
function addressIssue(
  file: string,
  [letter, name]: readonly [string, string],
  { found, facts }: Pick<IssueOf<'unsafe-address'>, 'found' | 'facts'>,
): Issue {
  const place = { file, row: 2, column: { letter, name } };
  return { kind: 'unsafe-address', severity: 'error', place, found, facts, also: [] };
}

/** A campaign with one setting more, in row 2 or in place of one that it has, and the issue of it. */
function settingCase(
  title: string,
  [setting, found]: readonly [IssueOf<'malformed-setting'>['facts']['setting'], string],
  facts: Partial<IssueOf<'malformed-setting'>['facts']>,
): IssueCase {
  const others = { address: 'https://grades.example.org/', contact: 'grades@example.org' };
  const rows = Object.entries(others).filter(([key]) => key !== setting);
  const kept = rows.map(([key, value]) => `${key},${value}\n`);
  const kind = 'malformed-setting';
  const holds = setting === 'address' || setting === 'exit_address' ? 'address' : 'name';
  return {
    kind,
    title,
    files: { 'data/site.csv': `key,value\n${setting},"${found}"\n${kept.join('')}` },
    issues: [
      {
        kind,
        severity: 'error',
        place: { file: 'data/site.csv', row: 2, column: { letter: 'B', name: 'value' } },
        found,
        facts: { setting, holds, allowed: '', ...facts },
        also: [],
      },
    ],
  };
}

export const cellsCases: readonly IssueCase[] = [
  {
    kind: 'missing-value',
    title: 'a department without a name',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on
health,,,
transport,Ministry of Transport,2001-05,
`,
    },
    issues: [
      {
        kind: 'missing-value',
        severity: 'error',
        place: { file: 'data/departments.csv', row: 2, column: { letter: 'B', name: 'name' } },
        found: '',
        facts: { about: 'Its whole name; a new name is a new id with a change of kind rename.' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-id',
    title: 'a name in place of an id',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
Health ,budget,,,3,A line for two years.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'malformed-id',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 2,
          column: { letter: 'A', name: 'department' },
        },
        found: 'Health',
        facts: {},
        also: [],
        nearest: 'health',
      },
    ],
  },
  {
    kind: 'reserved-id',
    title: 'a department called overall',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,2001-05,
overall,Government,,
`,
    },
    issues: [
      {
        kind: 'reserved-id',
        severity: 'error',
        place: {
          file: 'data/departments.csv',
          row: 4,
          column: { letter: 'A', name: 'department' },
        },
        found: 'overall',
        facts: { reserved: 'overall, all' },
        also: [],
      },
    ],
  },
  {
    kind: 'unknown-reference',
    title: 'a mistyped department',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
helth,budget,,not applicable,,It has none.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'unknown-reference',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 3,
          column: { letter: 'A', name: 'department' },
        },
        found: 'helth',
        nearest: 'health',
        facts: { table: 'departments' },
        also: [],
      },
    ],
  },
  {
    kind: 'unknown-reference',
    title: 'a mistyped department, and neither its row nor the other as missing',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark
2025,budget,planning,Is there a budget?,4
2025,plan,planning,Is there a plan?,4
2026,budget,planning,Is there a budget?,4
2026,plan,planning,Is there a plan?,4
`,
      'data/assessments/2025.csv': `department,criterion,assessor,status,mark,reason
health,all,,not assessed,,
transport,all,,no response,,
`,
      'data/evidence/2025.csv': undefined,
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
helth,plan,,not assessed,,
transport,all,,no response,,
`,
    },
    issues: [
      {
        kind: 'unknown-reference',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 3,
          column: { letter: 'A', name: 'department' },
        },
        found: 'helth',
        nearest: 'health',
        facts: { table: 'departments' },
        also: [],
      },
    ],
  },
  {
    kind: 'unknown-reference',
    title: 'departments and questions under the names of each other',
    files: {
      'data/assessments/2026.csv': `criterion,department,assessor,status,mark,reason
health,budget,,not assessed,,
transport,budget,,not assessed,,
`,
    },
    issues: [2, 3].map((row) => ({
      kind: 'unknown-reference' as const,
      severity: 'error' as const,
      place: {
        file: 'data/assessments/2026.csv',
        row,
        column: { letter: 'B', name: 'department' },
      },
      found: 'budget',
      facts: { table: 'departments', swapped: 'criterion' },
      also: [],
    })),
  },
  {
    kind: 'unknown-word',
    title: 'a status of no list',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,not aplicable,,It has none.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'unknown-word',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 2,
          column: { letter: 'D', name: 'status' },
        },
        found: 'not aplicable',
        nearest: 'not applicable',
        facts: { allowed: 'scored, not applicable, no response, not assessed, withheld' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-number',
    title: 'a highest mark with its unit',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark
2025,budget,planning,Is there a budget?,4
2026,budget,planning,Is there a budget?,4 marks
`,
    },
    issues: [
      {
        kind: 'malformed-number',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 3, column: { letter: 'E', name: 'max_mark' } },
        found: '4 marks',
        facts: { why: 'unit', meant: '4' },
        also: [],
      },
    ],
  },
  {
    kind: 'ambiguous-number',
    title: 'a decimal comma in a comma file',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,"2,5",A line for two years.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'ambiguous-number',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'E', name: 'mark' } },
        found: '2,5',
        facts: { first: '2.5', second: '25' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-date',
    title: 'a date that may be read two ways',
    files: {
      'data/evidence/2026.csv': `department,criterion,title,published_on,url
health,budget,Estimates,03/04/2026,https://example.org/2026
`,
    },
    issues: [
      {
        kind: 'malformed-date',
        severity: 'error',
        place: {
          file: 'data/evidence/2026.csv',
          row: 2,
          column: { letter: 'D', name: 'published_on' },
        },
        found: '03/04/2026',
        facts: { form: 'partial', first: '2026-04-03', second: '2026-03-04' },
        also: [],
      },
    ],
  },
  {
    kind: 'unsafe-address',
    title: 'an address that runs a script',
    files: {
      'data/evidence/2026.csv': `department,criterion,title,published_on,url
health,budget,Estimates,2026-03,javascript:alert(1)
`,
    },
    issues: [
      {
        kind: 'unsafe-address',
        severity: 'error',
        place: { file: 'data/evidence/2026.csv', row: 2, column: { letter: 'E', name: 'url' } },
        found: 'javascript:alert(1)',
        facts: { why: 'scheme' },
        also: [],
      },
    ],
  },
  {
    kind: 'unsafe-address',
    title: 'addresses that lead elsewhere than they seem to',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on,url
health,Ministry of Health,,,https://evil.example\\@good.example/
transport,Ministry of Transport,2001-05,,\u200bhttps://transport.example.org/@minister\u200b
`,
      'data/evidence/2026.csv': `department,criterion,title,published_on,url,archived_url
health,budget,Estimates,2026-03,https://www.example.org@evil.example/,https://example.org/\u202egpj.exe
`,
    },
    issues: [
      addressIssue('data/departments.csv', ['E', 'url'], {
        found: 'https://evil.example\\@good.example/',
        facts: { why: 'backslash' },
      }),
      addressIssue('data/evidence/2026.csv', ['E', 'url'], {
        found: 'https://www.example.org@evil.example/',
        facts: { why: 'user', host: 'evil.example' },
      }),
      addressIssue('data/evidence/2026.csv', ['F', 'archived_url'], {
        found: 'https://example.org/\u202egpj.exe',
        facts: { why: 'hidden', character: 'U+202E' },
      }),
    ],
  },
  {
    kind: 'formula-in-text',
    title: 'a reason that is a formula',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,"=HYPERLINK(""https://example.com"")"
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'formula-in-text',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 2,
          column: { letter: 'F', name: 'reason' },
        },
        found: '=HYPERLINK("https://example.com")',
        facts: { why: 'formula' },
        also: [],
      },
    ],
  },
  {
    kind: 'unsafe-text',
    title: 'a name that turns its direction',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of \u202ehtlaeH,,
transport,Ministry of Transport,2001-05,
`,
    },
    issues: [
      {
        kind: 'unsafe-text',
        severity: 'error',
        place: { file: 'data/departments.csv', row: 2, column: { letter: 'B', name: 'name' } },
        found: 'Ministry of ‮htlaeH',
        facts: { why: 'hidden', character: 'U+202E' },
        also: [],
      },
    ],
  },
  {
    kind: 'character-without-glyph',
    title: 'a name in letters that no card can draw',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport (Μεταφορές),2001-05,
`,
    },
    issues: [
      {
        kind: 'character-without-glyph',
        severity: 'warning',
        place: { file: 'data/departments.csv', row: 3, column: { letter: 'B', name: 'name' } },
        found: 'Ministry of Transport (Μεταφορές)',
        facts: {
          characters:
            'Μ (U+039C), ε (U+03B5), τ (U+03C4), α (U+03B1), φ (U+03C6), ο (U+03BF), ρ (U+03C1), έ (U+03AD), ς (U+03C2)',
        },
        also: [],
      },
    ],
  },
  settingCase('a language that is no tag', ['language', 'English (British)'], { right: 'en' }),
  settingCase('a language by its own name', ['language', 'Cymraeg'], { right: 'cy' }),
  settingCase('a language that is none', ['language', 'xx'], {}),
  settingCase(
    'a contact that would be copied to others',
    ['contact', 'a@example.org?bcc=b%40example.org'],
    {
      right: 'a@example.org',
    },
  ),
  settingCase('a contact with mailto: before it', ['contact', 'mailto:marks@example.org'], {
    right: 'marks@example.org',
  }),
  settingCase('a contact with a line break in it', ['contact', 'a%0Abcc:b@example.org'], {}),
  settingCase('two contacts', ['contact', 'a@example.org, b@example.org'], { why: 'several' }),
  settingCase('an address with a file name', ['address', 'https://example.org/grades/index.html'], {
    why: 'file',
    right: 'https://example.org/grades/',
  }),
  settingCase('an address with a password', ['address', 'https://user:pw@example.org/grades/'], {
    why: 'user',
    host: 'example.org',
  }),
  settingCase(
    'an exit that is the site itself',
    ['exit_address', 'http://www.grades.example.org'],
    {
      why: 'own site',
    },
  ),
  {
    kind: 'no-address',
    title: 'a site without an address',
    files: {
      'data/site.csv': `key,value
name,Grades
contact,grades@example.org
`,
    },
    issues: [
      {
        kind: 'no-address',
        severity: 'warning',
        place: { file: 'data/site.csv' },
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'no-contact',
    title: 'a site without a mail address for mistakes',
    files: {
      'data/site.csv': `key,value
name,Grades
address,https://grades.example.org/
`,
    },
    issues: [
      {
        kind: 'no-contact',
        severity: 'warning',
        place: { file: 'data/site.csv' },
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'term-incomplete',
    title: 'a name of those that are graded without its plural',
    files: {
      'data/site.csv': `key,value
name,Grades
address,https://grades.example.org/
contact,grades@example.org
subject,care at home
body,council
body_first,Council
`,
    },
    issues: [
      {
        kind: 'term-incomplete',
        severity: 'error',
        place: { file: 'data/site.csv', row: 6, column: { letter: 'B', name: 'value' } },
        found: 'council',
        facts: { given: 'body', missing: 'bodies, bodies_first' },
        also: [],
      },
    ],
  },
  {
    kind: 'language-without-words',
    title: 'a language that the interface is not translated into',
    files: {
      'data/site.csv': `key,value
address,https://grades.example.org/
contact,grades@example.org
language,cy
`,
    },
    issues: [
      {
        kind: 'language-without-words',
        severity: 'warning',
        place: { file: 'data/site.csv', row: 4, column: { letter: 'B', name: 'value' } },
        found: 'cy',
        facts: { languages: 'en' },
        also: [],
      },
    ],
  },
  {
    kind: 'mark-became-date',
    title: 'a mark that a spreadsheet made a date of',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,10-Oct,A line for two years.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'mark-became-date',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'E', name: 'mark' } },
        found: '10-Oct',
        facts: { why: 'date', typed: '10/10' },
        also: [],
      },
    ],
  },
  {
    kind: 'mark-with-text',
    title: 'a mark with the highest one behind it',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3 / 4,A line for two years.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'mark-with-text',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'E', name: 'mark' } },
        found: '3 / 4',
        facts: { why: 'out of', meant: '3' },
        also: [],
      },
    ],
  },
  {
    kind: 'mark-with-text',
    title: 'a mark with decimals and the highest one behind it, which is no date',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3.5/4,A line for two years.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'mark-with-text',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'E', name: 'mark' } },
        found: '3.5/4',
        facts: { why: 'out of', meant: '3.5' },
        also: [],
      },
    ],
  },
  {
    kind: 'unknown-word',
    title: 'a mark in the place of a status',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,3,,A line for two years.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'unknown-word',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 2,
          column: { letter: 'D', name: 'status' },
        },
        found: '3',
        facts: {
          allowed: 'scored, not applicable, no response, not assessed, withheld',
          what: 'number',
        },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-id',
    title: 'an edition of two years, once for all tables',
    files: {
      'data/editions.csv': 'edition,title,year,status\n2026-27,Grades 2026 to 2027,2026,draft\n',
      'data/themes.csv': undefined,
      'data/criteria.csv':
        'edition,criterion,question,max_mark\n2026-27,budget,Is there a budget?,4\n',
      'data/assessments/2025.csv': undefined,
      'data/assessments/2026.csv': undefined,
      'data/assessments/2026-27.csv': 'department,criterion,mark,reason\nhealth,budget,0,None.\n',
      'data/evidence/2025.csv': undefined,
      'data/evidence/2026.csv': undefined,
    },
    issues: [
      {
        kind: 'malformed-id',
        severity: 'error',
        place: { file: 'data/editions.csv', row: 2, column: { letter: 'A', name: 'edition' } },
        found: '2026-27',
        facts: { why: 'date', suggestion: 'y2026-27', files: 'data/assessments/y2026-27.csv' },
        also: [{ file: 'data/criteria.csv', row: 2, column: { letter: 'A', name: 'edition' } }],
      },
    ],
  },
  {
    kind: 'malformed-id',
    title: 'a number in place of the id of a question',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark
2025,budget,planning,Is there a budget?,4
2026,1.,planning,Is there a budget?,4
`,
    },
    issues: [
      {
        kind: 'malformed-id',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 3, column: { letter: 'B', name: 'criterion' } },
        found: '1.',
        facts: { why: 'number', suggestion: 'c1' },
        also: [],
      },
    ],
  },
  {
    kind: 'unknown-word',
    title: 'a status in Spanish',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
transport,budget,,Sin respuesta,,
`,
    },
    issues: [
      {
        kind: 'unknown-word',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 3,
          column: { letter: 'D', name: 'status' },
        },
        found: 'Sin respuesta',
        nearest: 'no response',
        facts: { allowed: 'scored, not applicable, no response, not assessed, withheld' },
        also: [],
      },
    ],
  },
  {
    kind: 'mark-with-text',
    title: 'a status in the place of a mark',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
transport,budget,,,NR,
`,
    },
    issues: [
      {
        kind: 'mark-with-text',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 3, column: { letter: 'E', name: 'mark' } },
        found: 'NR',
        facts: { why: 'status', meant: 'no response' },
        also: [],
      },
    ],
  },
];
