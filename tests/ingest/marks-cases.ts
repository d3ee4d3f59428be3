import type { IssueCase } from './issue-case.ts';

export const marksCases: readonly IssueCase[] = [
  {
    kind: 'mark-out-of-range',
    title: 'a mark of 5 out of 4',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,5,A line for two years.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'mark-out-of-range',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'E', name: 'mark' } },
        found: '5',
        facts: { most: '4' },
        also: [],
      },
    ],
  },
  {
    kind: 'mark-and-status-at-odds',
    title: 'a mark beside no response',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,no response,3,A line for two years.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'mark-and-status-at-odds',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'E', name: 'mark' } },
        found: '3',
        facts: { status: 'no response' },
        also: [],
      },
    ],
  },
  {
    kind: 'mark-missing',
    title: 'neither mark nor status',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,,
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'mark-missing',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'E', name: 'mark' } },
        found: '',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'row-missing',
    title: 'a deleted row',
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
health,plan,,not assessed,,
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'row-missing',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 4,
          column: { letter: 'A', name: 'department' },
        },
        facts: { department: 'transport', criteria: 'plan' },
        also: [],
      },
    ],
  },
  {
    kind: 'status-without-rule',
    title: 'withheld in an edition without a rule for it',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,withheld,,It keeps its budget secret.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'status-without-rule',
        severity: 'error',
        place: { file: 'data/editions.csv', row: 3 },
        found: '',
        facts: { status: 'withheld', column: 'withheld', edition: '2026', count: 1 },
        also: [
          { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'D', name: 'status' } },
        ],
      },
    ],
  },
  {
    kind: 'status-without-reason',
    title: 'not applicable without a reason',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,not applicable,,
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'status-without-reason',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 2,
          column: { letter: 'F', name: 'reason' },
        },
        found: '',
        facts: { status: 'not applicable' },
        also: [],
      },
    ],
  },
  {
    kind: 'no-agreed-mark',
    title: 'two assessors and no agreement',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,A1,,2,
health,budget,A2,,3,
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'no-agreed-mark',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 2,
          column: { letter: 'C', name: 'assessor' },
        },
        found: 'A1',
        facts: { department: 'health', criterion: 'budget' },
        also: [
          { file: 'data/assessments/2026.csv', row: 3, column: { letter: 'C', name: 'assessor' } },
        ],
      },
    ],
  },
  {
    kind: 'mark-for-all',
    title: 'a mark for all criteria',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,all,,,3,Good throughout.
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'mark-for-all',
        severity: 'error',
        place: { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'E', name: 'mark' } },
        found: '3',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'mark-off-level',
    title: 'a mark between two levels',
    files: {
      'data/levels.csv': `edition,criterion,mark,meaning
2026,budget,0,None
2026,budget,2,Some
2026,budget,4,All
`,
    },
    issues: [
      {
        kind: 'mark-off-level',
        severity: 'warning',
        place: { file: 'data/assessments/2026.csv', row: 2, column: { letter: 'E', name: 'mark' } },
        found: '3',
        facts: { criterion: 'budget', levels: '0, 2, 4' },
        also: [],
      },
    ],
  },
  {
    kind: 'scored-without-reason',
    title: 'a mark without a reason',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'scored-without-reason',
        severity: 'warning',
        place: {
          file: 'data/assessments/2026.csv',
          row: 2,
          column: { letter: 'F', name: 'reason' },
        },
        found: '',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'scored-without-evidence',
    title: 'a mark without evidence',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
transport,budget,,,1,A plan for one.
`,
    },
    issues: [
      {
        kind: 'scored-without-evidence',
        severity: 'warning',
        place: { file: 'data/assessments/2026.csv', row: 3, column: { letter: 'E', name: 'mark' } },
        found: '1',
        facts: { department: 'transport', criterion: 'budget' },
        also: [],
      },
    ],
  },
  {
    kind: 'edition-without-evidence',
    title: 'an edition without an evidence file',
    files: { 'data/evidence/2026.csv': undefined },
    issues: [
      {
        kind: 'edition-without-evidence',
        severity: 'warning',
        place: { file: 'data/evidence/2026.csv' },
        facts: { edition: '2026', count: 1 },
        also: [],
      },
    ],
  },
  {
    kind: 'evidence-outside-window',
    title: 'evidence from before the window',
    files: {
      'data/evidence/2026.csv': `department,criterion,title,published_on,url
health,budget,Estimates,2025-07,https://example.org/2026
`,
    },
    issues: [
      {
        kind: 'evidence-outside-window',
        severity: 'warning',
        place: {
          file: 'data/evidence/2026.csv',
          row: 2,
          column: { letter: 'D', name: 'published_on' },
        },
        found: '2025-07',
        facts: { from: '2025-08-01', to: '2026-07-31' },
        also: [],
      },
    ],
  },
  {
    kind: 'evidence-after-publication',
    title: 'evidence from after publication',
    files: {
      'data/evidence/2026.csv': `department,criterion,title,published_on,url
health,budget,Estimates,2026-11-11,https://example.org/2026
`,
    },
    issues: [
      {
        kind: 'evidence-after-publication',
        severity: 'warning',
        place: {
          file: 'data/evidence/2026.csv',
          row: 2,
          column: { letter: 'D', name: 'published_on' },
        },
        found: '2026-11-11',
        facts: { published: '2026-11-10' },
        also: [],
      },
    ],
  },
  {
    kind: 'evidence-without-source',
    title: 'evidence that nobody can find',
    files: {
      'data/evidence/2026.csv': `department,criterion,title,published_on,url
health,budget,Estimates,2026-03,
`,
    },
    issues: [
      {
        kind: 'evidence-without-source',
        severity: 'warning',
        place: { file: 'data/evidence/2026.csv', row: 2, column: { letter: 'C', name: 'title' } },
        found: 'Estimates',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'assessor-by-name',
    title: 'a name where a code belongs',
    files: {
      'data/site.csv':
        'key,value\naddress,https://grades.example.org/\ncontact,grades@example.org\nassessors,"A legal adviser, a lead assessor."\n',
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
health,budget,Ana García,,3,
health,budget,Lead assessor,,3,
health,budget,panel-2,,3,
transport,budget,AGREED,,0,None was found.
transport,budget,Ana García,,0,
`,
    },
    issues: [
      {
        kind: 'assessor-by-name',
        severity: 'warning',
        place: {
          file: 'data/assessments/2026.csv',
          row: 3,
          column: { letter: 'C', name: 'assessor' },
        },
        found: 'Ana García',
        facts: {},
        also: [
          {
            file: 'data/assessments/2026.csv',
            row: 7,
            column: { letter: 'C', name: 'assessor' },
          },
        ],
      },
    ],
  },
  {
    kind: 'doubled-key',
    title: 'one assessor in capitals and in small letters',
    files: {
      'data/assessments/2026.csv': `department,criterion,assessor,status,mark,reason
health,budget,,,3,A line for two years.
health,budget,A1,,3,
health,budget,a1,,2,
transport,budget,,,0,None was found.
`,
    },
    issues: [
      {
        kind: 'doubled-key',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 4,
          column: { letter: 'A', name: 'department' },
        },
        found: 'health, budget, A1',
        facts: { key: 'department, criterion, assessor', first: 3 },
        also: [
          {
            file: 'data/assessments/2026.csv',
            row: 3,
            column: { letter: 'A', name: 'department' },
          },
        ],
      },
    ],
  },
];
