import type { IssueCase } from './issue-case.ts';

/** What is lost or shifted, and would move scores without a word. */
export const lostCases: readonly IssueCase[] = [
  {
    kind: 'department-without-rows',
    title: 'a department that the edition before assessed',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
`,
    },
    issues: [
      {
        kind: 'department-without-rows',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv' },
        facts: { department: 'transport', edition: '2026', why: 'before', before: '2025' },
        also: [
          {
            file: 'data/assessments/2025.csv',
            row: 3,
            column: { letter: 'A', name: 'department' },
          },
        ],
      },
    ],
  },
  {
    kind: 'department-without-rows',
    title: 'a department that has evidence',
    files: {
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,one,zero
2026,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,two,zero
`,
      'data/assessments/2025.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,2,A line for one year.
transport,budget,,,0,None was found.
`,
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
`,
      'data/evidence/2026.csv': `department,criterion,title,published_on,url
health,budget,Estimates,2026-03,https://example.org/2026
transport,budget,Estimates,2026-03,https://example.org/2026
`,
    },
    issues: [
      {
        kind: 'edition-continues-nothing',
        severity: 'warning',
        place: { file: 'data/editions.csv', row: 3, column: { letter: 'A', name: 'edition' } },
        found: '2026',
        facts: { before: '2025', count: 1 },
        also: [],
      },
      {
        kind: 'department-without-rows',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv' },
        facts: { department: 'transport', edition: '2026', why: 'evidence' },
        also: [
          { file: 'data/evidence/2026.csv', row: 3, column: { letter: 'A', name: 'department' } },
        ],
      },
    ],
  },
  {
    kind: 'department-without-rows',
    title: 'a department that has a reply',
    files: {
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,one,zero
2026,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,two,zero
`,
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
`,
      'data/replies.csv': `edition,department,status,text
2026,transport,replied,We were asked.
`,
    },
    issues: [
      {
        kind: 'edition-continues-nothing',
        severity: 'warning',
        place: { file: 'data/editions.csv', row: 3, column: { letter: 'A', name: 'edition' } },
        found: '2026',
        facts: { before: '2025', count: 1 },
        also: [],
      },
      {
        kind: 'department-without-rows',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv' },
        facts: { department: 'transport', edition: '2026', why: 'reply' },
        also: [{ file: 'data/replies.csv', row: 2, column: { letter: 'B', name: 'department' } }],
      },
    ],
  },
  {
    kind: 'department-without-rows',
    title: 'a department that is only known to have been open',
    files: {
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,,zero
2026,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,,zero
`,
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
`,
    },
    issues: [
      {
        kind: 'edition-continues-nothing',
        severity: 'warning',
        place: { file: 'data/editions.csv', row: 3, column: { letter: 'A', name: 'edition' } },
        found: '2026',
        facts: { before: '2025', count: 1 },
        also: [],
      },
      {
        kind: 'department-without-rows',
        severity: 'warning',
        place: { file: 'data/assessments/2026.csv' },
        facts: { department: 'transport', edition: '2026', why: 'open' },
        also: [
          { file: 'data/departments.csv', row: 3, column: { letter: 'A', name: 'department' } },
        ],
      },
    ],
  },
  {
    kind: 'unknown-column',
    title: 'the weights under a name in Spanish',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,peso
2025,budget,planning,Is there a budget?,4,2
2026,budget,planning,Is there a budget?,4,2
`,
    },
    issues: [
      {
        kind: 'unknown-column',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 1, column: { letter: 'F', name: 'peso' } },
        found: 'peso',
        nearest: 'weight',
        facts: { why: 'resembles', column: 'weight' },
        also: [],
      },
    ],
  },
  {
    kind: 'unknown-column',
    title: 'the marks under a name with a unit',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,Mark (0-4),reason
health,budget,,,3,A line for two years.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'unknown-column',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 1,
          column: { letter: 'E', name: 'Mark (0-4)' },
        },
        found: 'Mark (0-4)',
        nearest: 'mark',
        facts: { why: 'resembles', column: 'mark' },
        also: [],
      },
    ],
  },
  {
    kind: 'unknown-column',
    title: 'numbers under an unknown name, and no weights',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,importance
2025,budget,planning,Is there a budget?,4,2
2026,budget,planning,Is there a budget?,4,2
`,
    },
    issues: [
      {
        kind: 'unknown-column',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 1, column: { letter: 'F', name: 'importance' } },
        found: 'importance',
        facts: { why: 'fits', column: 'weight' },
        also: [],
      },
    ],
  },
  {
    kind: 'unknown-column',
    title: 'a column of the campaign, in words',
    files: {
      'data/departments.csv': `department,name,minister
health,Ministry of Health,A. B.
transport,Ministry of Transport,C. D.
`,
    },
    issues: [
      {
        kind: 'unknown-column',
        severity: 'warning',
        place: { file: 'data/departments.csv', row: 1, column: { letter: 'C', name: 'minister' } },
        found: 'minister',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'short-row',
    title: 'a lost comma between the highest mark and the weight',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,weight
2025,budget,planning,Is there a budget?,4,2
2026,budget,planning,Is there a budget?,42
`,
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,one,zero
2026,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,two,zero
`,
    },
    issues: [
      {
        kind: 'short-row',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 3 },
        facts: { cells: 5, usual: 6, missing: 'weight' },
        also: [],
      },
    ],
  },
  {
    kind: 'short-row',
    title: 'a row without its reason',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
transport,budget,,,0
`,
    },
    issues: [
      {
        kind: 'short-row',
        severity: 'warning',
        place: { file: 'data/assessments/2026.csv', row: 3 },
        facts: { cells: 5, usual: 6, missing: 'reason' },
        also: [],
      },
      {
        kind: 'scored-without-reason',
        severity: 'warning',
        place: {
          file: 'data/assessments/2026.csv',
          row: 3,
          column: { letter: 'F', name: 'reason' },
        },
        found: '',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'row-in-one-cell',
    title: 'rows that a quotation mark swallowed',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,"A line.
transport,budget,,,0,None was found."
`,
    },
    issues: [
      {
        kind: 'row-in-one-cell',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 2,
          column: { letter: 'F', name: 'reason' },
        },
        found: 'transport,budget,,,0,None was found.',
        facts: { what: 'rows' },
        also: [],
      },
    ],
  },
  {
    kind: 'number-cut-in-two',
    title: 'a decimal comma without quotation marks',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,1,5
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'number-cut-in-two',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 2,
          column: { letter: 'F', name: 'reason' },
        },
        found: '5',
        facts: { whole: '1.5', column: 'mark' },
        also: [],
      },
    ],
  },
  {
    kind: 'number-cut-in-two',
    title: 'a decimal comma in the lowest score of a band',
    files: {
      'data/bands.csv': `edition,from,band,meaning
2026,0,Not begun,Next to nothing.
2026,2,5,Beginning
`,
    },
    issues: [
      {
        kind: 'number-cut-in-two',
        severity: 'error',
        place: { file: 'data/bands.csv', row: 3, column: { letter: 'C', name: 'band' } },
        found: '5',
        facts: { whole: '2.5', column: 'from' },
        also: [],
      },
    ],
  },
  {
    kind: 'ragged-row',
    title: 'a decimal comma with a cell behind it',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark
2025,budget,planning,Is there a budget?,4
2026,budget,planning,Is there a budget?,4,0
`,
    },
    issues: [
      {
        kind: 'ragged-row',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 3 },
        found: '0',
        facts: { cells: 6, columns: 5, what: 'number' },
        also: [],
      },
    ],
  },
  {
    kind: 'comparison-without-follows',
    title: 'weights that stand under comparable_reason',
    files: {
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,one,zero
2026,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,two,zero
`,
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,weight,comparable_reason
2025,budget,planning,Is there a budget?,4,,
2026,budget,planning,Is there a budget?,4,,3
`,
    },
    issues: [
      {
        kind: 'edition-continues-nothing',
        severity: 'warning',
        place: { file: 'data/editions.csv', row: 3, column: { letter: 'A', name: 'edition' } },
        found: '2026',
        facts: { before: '2025', count: 1 },
        also: [],
      },
      {
        kind: 'comparison-without-follows',
        severity: 'error',
        place: {
          file: 'data/criteria.csv',
          row: 3,
          column: { letter: 'G', name: 'comparable_reason' },
        },
        found: '3',
        facts: {},
        also: [],
      },
      {
        kind: 'reason-without-words',
        severity: 'warning',
        place: {
          file: 'data/criteria.csv',
          row: 3,
          column: { letter: 'G', name: 'comparable_reason' },
        },
        found: '3',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'weights-gone',
    title: 'criteria whose weights were in the edition before',
    files: {
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,one,zero
2026,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,two,zero
`,
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,weight
2025,budget,planning,Is there a budget?,4,2
2026,budget,planning,Is there a budget?,4,
`,
    },
    issues: [
      {
        kind: 'edition-continues-nothing',
        severity: 'warning',
        place: { file: 'data/editions.csv', row: 3, column: { letter: 'A', name: 'edition' } },
        found: '2026',
        facts: { before: '2025', count: 1 },
        also: [],
      },
      {
        kind: 'weights-gone',
        severity: 'warning',
        place: { file: 'data/criteria.csv', row: 3, column: { letter: 'F', name: 'weight' } },
        facts: { edition: '2026', before: '2025', what: 'criteria' },
        also: [],
      },
    ],
  },
  {
    kind: 'weights-gone',
    title: 'criteria without weights, beside those of departments',
    files: {
      'data/weights.csv': `edition,department,criterion,weight
2025,health,budget,2
2026,health,budget,2
`,
    },
    issues: [
      {
        kind: 'weights-gone',
        severity: 'warning',
        place: { file: 'data/criteria.csv', row: 2 },
        facts: { edition: '2025', before: 'weights.csv', what: 'criteria' },
        also: [],
      },
    ],
  },
  {
    kind: 'weights-gone',
    title: 'themes whose weights were in the edition before',
    files: {
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,one,zero
2026,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,two,zero
`,
      'data/themes.csv': `edition,theme,name,weight
2025,planning,Planning,2
2026,planning,Planning,
`,
    },
    issues: [
      {
        kind: 'edition-continues-nothing',
        severity: 'warning',
        place: { file: 'data/editions.csv', row: 3, column: { letter: 'A', name: 'edition' } },
        found: '2026',
        facts: { before: '2025', count: 1 },
        also: [],
      },
      {
        kind: 'weights-gone',
        severity: 'warning',
        place: { file: 'data/themes.csv', row: 3, column: { letter: 'D', name: 'weight' } },
        facts: { edition: '2026', before: '2025', what: 'themes' },
        also: [],
      },
    ],
  },
  {
    kind: 'closed-without-change',
    title: 'a department that closed, and nothing says how',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,2001-05,
towns,Ministry of Towns,,2020
`,
    },
    issues: [
      {
        kind: 'closed-without-change',
        severity: 'warning',
        place: { file: 'data/departments.csv', row: 4, column: { letter: 'D', name: 'closed_on' } },
        found: '2020',
        facts: { department: 'towns' },
        also: [],
      },
    ],
  },
];
