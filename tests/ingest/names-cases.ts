import type { IssueCase } from './issue-case.ts';

/** Files whose names, places or kinds are not what they should be. */
export const namesCases: readonly IssueCase[] = [
  {
    kind: 'doubled-file',
    title: 'a copy beside the file',
    files: {
      'data/assessments/2026 (1).csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'doubled-file',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv' },
        facts: { others: 'data/assessments/2026 (1).csv', as: 'data/assessments/2026.csv' },
        also: [{ file: 'data/assessments/2026 (1).csv' }],
      },
    ],
  },
  {
    kind: 'tables-elsewhere',
    title: 'tables beside the folder data',
    files: {
      'data/editions.csv': undefined,
      'data/departments.csv': undefined,
      'editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,one,zero
2026,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,one,zero
`,
      'departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,2001-05,
`,
    },
    issues: [
      {
        kind: 'tables-elsewhere',
        severity: 'error',
        place: { file: 'editions.csv' },
        facts: { what: 'folder' },
        also: [],
      },
    ],
  },
  {
    kind: 'tables-elsewhere',
    title: 'one workbook with all tables',
    files: {
      'data/editions.csv': undefined,
      'data/departments.csv': undefined,
      'data/grades.xlsx': ``,
    },
    issues: [
      {
        kind: 'tables-elsewhere',
        severity: 'error',
        place: { file: 'data/grades.xlsx' },
        facts: { what: 'workbook' },
        also: [],
      },
    ],
  },
  {
    kind: 'tables-elsewhere',
    title: 'an archive that nobody unpacked',
    files: { 'data/editions.csv': undefined, 'data/departments.csv': undefined, 'data.zip': `` },
    issues: [
      {
        kind: 'tables-elsewhere',
        severity: 'error',
        place: { file: 'data.zip' },
        facts: { what: 'zip' },
        also: [],
      },
    ],
  },
  {
    kind: 'unreadable-file',
    title: 'a workbook in the place of a table',
    files: { 'data/assessments/2026.csv': undefined, 'data/assessments/2026.xlsx': `` },
    issues: [
      {
        kind: 'unreadable-file',
        severity: 'error',
        place: { file: 'data/assessments/2026.xlsx' },
        facts: { why: 'workbook', as: 'data/assessments/2026.csv' },
        also: [],
      },
    ],
  },
  {
    kind: 'unknown-file',
    title: 'a misspelt table that is not there otherwise',
    files: {
      'data/weigths.csv': `edition,department,criterion,weight
2026,health,budget,2
`,
    },
    issues: [
      {
        kind: 'unknown-file',
        severity: 'error',
        place: { file: 'data/weigths.csv' },
        nearest: 'data/weights.csv',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'unknown-reference',
    title: 'a file named after a year that is no edition',
    files: {
      'data/assessments/2026.csv': undefined,
      'data/assessments/2062.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'unknown-reference',
        severity: 'error',
        place: { file: 'data/assessments/2062.csv' },
        found: '2062',
        facts: { table: 'editions', lacking: '2026' },
        also: [],
      },
    ],
  },
  {
    kind: 'embargo-for-years',
    title: 'a slip of the key in the year of publication',
    files: {
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,one,zero
2026,Grades 2026,2026,published,2062-11-10,2025-08-01,2026-07-31,one,zero
`,
    },
    issues: [
      {
        kind: 'embargo-for-years',
        severity: 'warning',
        place: { file: 'data/editions.csv', row: 3, column: { letter: 'E', name: 'published_on' } },
        found: '2062-11-10',
        facts: { today: '2026-11-22' },
        also: [],
      },
    ],
  },
];
