import type { IssueCase } from './issue-case.ts';

/** Helplines, names and ids that people get wrong. */
export const helplineCases: readonly IssueCase[] = [
  {
    kind: 'number-not-dialled',
    title: 'two numbers in one cell',
    files: {
      'data/helplines.csv': `country,name,number,checked_on
Fogland,Line,0800 116 016 / 0800 116 017,2026-11-01
`,
    },
    issues: [
      {
        kind: 'number-not-dialled',
        severity: 'error',
        place: { file: 'data/helplines.csv', row: 2, column: { letter: 'C', name: 'number' } },
        found: '0800 116 016 / 0800 116 017',
        facts: { what: 'two' },
        also: [],
      },
    ],
  },
  {
    kind: 'number-not-dialled',
    title: 'the apostrophe that keeps a zero',
    files: {
      'data/helplines.csv': `country,name,number,checked_on
Fogland,Line,'016,2026-11-01
`,
    },
    issues: [
      {
        kind: 'number-not-dialled',
        severity: 'error',
        place: { file: 'data/helplines.csv', row: 2, column: { letter: 'C', name: 'number' } },
        found: "'016",
        facts: { plain: '016' },
        also: [],
      },
    ],
  },
  {
    kind: 'number-may-lack-zero',
    title: 'a number whose first zero was eaten',
    files: {
      'data/helplines.csv': `country,name,number,checked_on
Fogland,Line,800116016,2026-11-01
Fogland,Short line,16,2026-11-01
Fogland,Emergency,112,2026-11-01
Fogland,Other line,+44 800 116 016,2026-11-01
`,
    },
    issues: [
      {
        kind: 'number-may-lack-zero',
        severity: 'warning',
        place: { file: 'data/helplines.csv', row: 2, column: { letter: 'C', name: 'number' } },
        found: '800116016',
        facts: {},
        also: [],
      },
      {
        kind: 'number-may-lack-zero',
        severity: 'warning',
        place: { file: 'data/helplines.csv', row: 3, column: { letter: 'C', name: 'number' } },
        found: '16',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'reserved-id',
    title: 'an id that Windows keeps for a device',
    files: {
      'data/departments.csv': `department,name
health,Ministry of Health
transport,Ministry of Transport
con,Ministry of Concord
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
        found: 'con',
        facts: { reserved: 'con, prn, aux, nul, com1 to com9 and lpt1 to lpt9', what: 'device' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-id',
    title: 'an id of more than 60 letters',
    files: {
      'data/departments.csv': `department,name
health,Ministry of Health
transport,Ministry of Transport
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,Ministry of Length
`,
    },
    issues: [
      {
        kind: 'malformed-id',
        severity: 'error',
        place: {
          file: 'data/departments.csv',
          row: 4,
          column: { letter: 'A', name: 'department' },
        },
        found: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        facts: { why: 'long' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-id',
    title: 'an edition of two years, which looks like a date',
    files: {
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,one,zero
2026-27,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,one,zero
`,
      'data/assessments/2026.csv': undefined,
      'data/evidence/2026.csv': undefined,
      'data/themes.csv': `edition,theme,name
2025,planning,Planning
`,
      'data/criteria.csv': `edition,criterion,theme,question,max_mark
2025,budget,planning,Is there a budget?,4
`,
    },
    issues: [
      {
        kind: 'malformed-id',
        severity: 'error',
        place: { file: 'data/editions.csv', row: 3, column: { letter: 'A', name: 'edition' } },
        found: '2026-27',
        facts: { why: 'date', suggestion: 'y2026-27' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-id',
    title: 'a total below the table',
    files: {
      'data/departments.csv': `department,name
health,Ministry of Health
transport,Ministry of Transport
TOTAL,2
`,
    },
    issues: [
      {
        kind: 'malformed-id',
        severity: 'error',
        place: {
          file: 'data/departments.csv',
          row: 4,
          column: { letter: 'A', name: 'department' },
        },
        found: 'TOTAL',
        facts: { why: 'total' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-id',
    title: 'a note below the table',
    files: {
      'data/departments.csv': `department,name
health,Ministry of Health
transport,Ministry of Transport
Source: panel meeting,Minutes
`,
    },
    issues: [
      {
        kind: 'malformed-id',
        severity: 'error',
        place: {
          file: 'data/departments.csv',
          row: 4,
          column: { letter: 'A', name: 'department' },
        },
        found: 'Source: panel meeting',
        facts: { why: 'note' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-id',
    title: 'the name of a department in place of its id',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
Ministry of Health,budget,,,3,A line.
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
        found: 'Ministry of Health',
        nearest: 'health',
        facts: { why: 'name' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-id',
    title: 'a question in place of its id',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,Is there a budget?,,,3,A line for two years.
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
          column: { letter: 'B', name: 'criterion' },
        },
        found: 'Is there a budget?',
        nearest: 'budget',
        facts: { why: 'name' },
        also: [],
      },
    ],
  },
  {
    kind: 'same-name',
    title: 'one ministry under two ids',
    files: {
      'data/departments.csv': `department,name
health,Ministry of Health
transport,Ministry of Transport
care,Ministry of  health
`,
    },
    issues: [
      {
        kind: 'same-name',
        severity: 'warning',
        place: { file: 'data/departments.csv', row: 4, column: { letter: 'B', name: 'name' } },
        found: 'Ministry of  health',
        facts: { other: 'health', first: 2 },
        also: [{ file: 'data/departments.csv', row: 2, column: { letter: 'B', name: 'name' } }],
      },
    ],
  },
  {
    kind: 'agreed-outside-assessors',
    title: 'an agreed mark below both assessors',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,A1,,3,
health,budget,A2,,2,
health,budget,,,0.5,A line.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'agreed-outside-assessors',
        severity: 'warning',
        place: { file: 'data/assessments/2026.csv', row: 4, column: { letter: 'E', name: 'mark' } },
        found: '0.5',
        facts: { least: '2', most: '3' },
        also: [],
      },
    ],
  },
];
