import type { IssueCase } from './issue-case.ts';

export const tablesCases: readonly IssueCase[] = [
  {
    kind: 'missing-file',
    title: 'a campaign without departments.csv',
    files: { 'data/departments.csv': undefined },
    issues: [
      {
        kind: 'missing-file',
        severity: 'error',
        place: { file: 'data/departments.csv' },
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'unreadable-file',
    title: 'a workbook renamed to csv',
    files: { 'data/evidence/2026.csv': 'PK\u0003\u0004 the rest of a workbook' },
    issues: [
      {
        kind: 'unreadable-file',
        severity: 'error',
        place: { file: 'data/evidence/2026.csv' },
        facts: { why: 'workbook' },
        also: [],
      },
    ],
  },
  {
    kind: 'empty-table',
    title: 'editions.csv with a header alone',
    files: {
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
`,
    },
    issues: [
      {
        kind: 'empty-table',
        severity: 'error',
        place: { file: 'data/editions.csv' },
        facts: { what: 'no rows' },
        also: [],
      },
    ],
  },
  {
    kind: 'unknown-file',
    title: 'a file of no table',
    files: {
      'data/department.csv': `department,name
`,
    },
    issues: [
      {
        kind: 'unknown-file',
        severity: 'warning',
        place: { file: 'data/department.csv' },
        nearest: 'data/departments.csv',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'unread-text',
    title: 'the text of a report in a folder of another name',
    files: {
      'content/report/2026.mdx': 'A year of promises.',
      'content/reports/2025.mdx': 'The first year.',
      'content/reports/chart.svg': '<svg/>',
    },
    issues: [
      {
        kind: 'unread-text',
        severity: 'warning',
        place: { file: 'content/report/2026.mdx' },
        nearest: 'content/reports/2026.mdx',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'missing-column',
    title: 'criteria without their questions',
    files: {
      'data/criteria.csv': `edition,criterion,theme,max_mark
2025,budget,planning,4
`,
    },
    issues: [
      {
        kind: 'missing-column',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 1 },
        facts: { column: 'question' },
        also: [],
      },
    ],
  },
  {
    kind: 'doubled-column',
    title: 'the same column twice',
    files: {
      'data/themes.csv': `edition,theme,name,name
2025,planning,Planning,Planning
2026,planning,Planning,Planning
`,
    },
    issues: [
      {
        kind: 'doubled-column',
        severity: 'error',
        place: { file: 'data/themes.csv', row: 1, column: { letter: 'D', name: 'name' } },
        found: 'name',
        facts: { first: 'C' },
        also: [{ file: 'data/themes.csv', row: 1, column: { letter: 'C', name: 'name' } }],
      },
    ],
  },
  {
    kind: 'unknown-column',
    title: 'a mistyped optional column',
    files: {
      'data/departments.csv': `department,name,opend_on
health,Ministry of Health,
transport,Ministry of Transport,
`,
    },
    issues: [
      {
        kind: 'unknown-column',
        severity: 'error',
        place: { file: 'data/departments.csv', row: 1, column: { letter: 'C', name: 'opend_on' } },
        found: 'opend_on',
        nearest: 'opened_on',
        facts: { why: 'resembles', column: 'opened_on' },
        also: [],
      },
    ],
  },
  {
    kind: 'ragged-row',
    title: 'a comma in an unquoted reason',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line, for two years.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'ragged-row',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 2 },
        found: 'for two years.',
        facts: { cells: 7, columns: 6 },
        also: [],
      },
    ],
  },
  {
    kind: 'row-in-one-cell',
    title: 'a whole file in one column',
    files: {
      'data/assessments/2026.csv': `"department,criterion,assessor,status,mark,reason"
"health,budget,,,3,A line for two years."
"transport,budget,,,0,None was found."
`,
    },
    issues: [
      {
        kind: 'row-in-one-cell',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 1 },
        found: 'department,criterion,assessor,status,mark,reason',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'row-in-one-cell',
    title: 'a row that a program with other separators put into one cell',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
"transport,budget,,,0,None was found."
`,
    },
    issues: [
      {
        kind: 'row-in-one-cell',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 3 },
        found: 'transport,budget,,,0,None was found.',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'stray-quote',
    title: 'text after a closing quotation mark',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,"A line" for two years.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'stray-quote',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 2 },
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'stray-quote',
    title: 'a quotation mark that opens and never closes, and no id below it as unknown',
    files: {
      'data/departments.csv': `department,name
health,"Ministry of Health
transport,Ministry of Transport
`,
    },
    issues: [
      {
        kind: 'stray-quote',
        severity: 'error',
        place: { file: 'data/departments.csv', row: 2 },
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'blank-row',
    title: 'a blank row between others',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
,,,,,
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'blank-row',
        severity: 'warning',
        place: { file: 'data/assessments/2026.csv', row: 3 },
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'doubled-key',
    title: 'a department twice',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,2001-05,
health,Ministry of Hospitals,,
`,
    },
    issues: [
      {
        kind: 'doubled-key',
        severity: 'error',
        place: {
          file: 'data/departments.csv',
          row: 4,
          column: { letter: 'A', name: 'department' },
        },
        found: 'health',
        facts: { key: 'department', first: 2 },
        also: [
          { file: 'data/departments.csv', row: 2, column: { letter: 'A', name: 'department' } },
        ],
      },
    ],
  },
];
