import type { IssueCase } from './issue-case.ts';

/** Numbers and texts that nobody typed. */
export const numbersCases: readonly IssueCase[] = [
  {
    kind: 'number-with-tail',
    title: 'what a formula leaves of a mark of 3',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,2.9999999999999996,A line.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'number-with-tail',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'E', name: 'mark' } },
        found: '2.9999999999999996',
        facts: { meant: '3' },
        also: [],
      },
    ],
  },
  {
    kind: 'number-with-tail',
    title: 'what a formula leaves of a highest mark',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark
2025,budget,planning,Is there a budget?,4.000000000000001
2026,budget,planning,Is there a budget?,4.000000000000001
`,
    },
    issues: [
      {
        kind: 'number-with-tail',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 2, column: { letter: 'E', name: 'max_mark' } },
        found: '4.000000000000001',
        facts: { meant: '4' },
        also: [],
      },
      {
        kind: 'number-with-tail',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 3, column: { letter: 'E', name: 'max_mark' } },
        found: '4.000000000000001',
        facts: { meant: '4' },
        also: [],
      },
    ],
  },
  {
    kind: 'number-with-many-digits',
    title: 'the mean of three marks',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,2.6666666666666665,A line.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'number-with-many-digits',
        severity: 'warning',
        place: { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'E', name: 'mark' } },
        found: '2.6666666666666665',
        facts: { short: '2.67' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-number',
    title: 'a number without end',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark
2025,budget,planning,Is there a budget?,44444444444444444444444444444444444444444444444444
2026,budget,planning,Is there a budget?,44444444444444444444444444444444444444444444444444
`,
    },
    issues: [
      {
        kind: 'malformed-number',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 2, column: { letter: 'E', name: 'max_mark' } },
        found: '44444444444444444444444444444444444444444444444444',
        facts: { why: 'long' },
        also: [],
      },
      {
        kind: 'malformed-number',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 3, column: { letter: 'E', name: 'max_mark' } },
        found: '44444444444444444444444444444444444444444444444444',
        facts: { why: 'long' },
        also: [],
      },
    ],
  },
  {
    kind: 'mark-became-date',
    title: 'a date with a month in German',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,02. Mai,A line.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'mark-became-date',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'E', name: 'mark' } },
        found: '02. Mai',
        facts: { why: 'date', typed: '2.5' },
        also: [],
      },
    ],
  },
  {
    kind: 'mark-became-date',
    title: 'a date as the number of its day',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,46150,A line.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'mark-became-date',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'E', name: 'mark' } },
        found: '46150',
        facts: { why: 'date', typed: '8/5' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-number',
    title: 'a weight that became the number of a day',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,weight
2025,budget,planning,Is there a budget?,4,1.5
2026,budget,planning,Is there a budget?,4,46143
`,
    },
    issues: [
      {
        kind: 'malformed-number',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 3, column: { letter: 'F', name: 'weight' } },
        found: '46143',
        facts: { why: 'date', typed: '1/5' },
        also: [],
      },
    ],
  },
  {
    kind: 'reason-without-words',
    title: 'a reason that became a date',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,03-Oct
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'reason-without-words',
        severity: 'warning',
        place: {
          file: 'data/assessments/2026.csv',
          row: 2,
          column: { letter: 'F', name: 'reason' },
        },
        found: '03-Oct',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'formula-in-text',
    title: 'an error of a formula in German',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,#WERT!
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
        found: '#WERT!',
        facts: { why: 'failed' },
        also: [],
      },
    ],
  },
  {
    kind: 'page-became-date',
    title: 'pages 3 to 10',
    files: {
      'data/evidence/2026.csv': `department,criterion,title,published_on,url,page
health,budget,Estimates,2026-03,https://example.org/2026,03-Oct
`,
    },
    issues: [
      {
        kind: 'page-became-date',
        severity: 'warning',
        place: { file: 'data/evidence/2026.csv', row: 2, column: { letter: 'F', name: 'page' } },
        found: '03-Oct',
        facts: { typed: '3-10' },
        also: [],
      },
    ],
  },
  {
    kind: 'letter-lost',
    title: 'an accent lost in an older encoding',
    files: {
      'data/departments.csv': `department,name,opened_on
health,Minist?re de la Sant?,
transport,Ministry of Transport,2001-05
`,
    },
    issues: [
      {
        kind: 'letter-lost',
        severity: 'warning',
        place: { file: 'data/departments.csv', row: 2, column: { letter: 'B', name: 'name' } },
        found: 'Minist?re de la Sant?',
        facts: { word: 'Minist?re' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-date',
    title: 'a year of nought',
    files: {
      'data/departments.csv': `department,name,opened_on
health,Ministry of Health,0000
transport,Ministry of Transport,2001-05
`,
    },
    issues: [
      {
        kind: 'malformed-date',
        severity: 'error',
        place: { file: 'data/departments.csv', row: 2, column: { letter: 'C', name: 'opened_on' } },
        found: '0000',
        facts: { form: 'partial' },
        also: [],
      },
    ],
  },
];
