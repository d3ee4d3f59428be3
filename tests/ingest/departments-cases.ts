import type { IssueCase } from './issue-case.ts';

export const departmentsCases: readonly IssueCase[] = [
  {
    kind: 'department-not-there',
    title: 'a department assessed after it closed',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,2025-06
transport,Ministry of Transport,2001-05,
`,
      'data/department_changes.csv': `changed_on,kind,from,to
2025-06,abolish,health,
`,
    },
    issues: [
      {
        kind: 'department-not-there',
        severity: 'error',
        place: {
          file: 'data/assessments/2026.csv',
          row: 2,
          column: { letter: 'A', name: 'department' },
        },
        found: 'health',
        facts: {
          edition: '2026',
          first: '2025-08-01',
          last: '2026-07-31',
          closed: '2025-06',
          definedIn: 2,
        },
        also: [],
      },
    ],
  },
  {
    kind: 'closed-before-opened',
    title: 'a department that closed before it opened',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,2001-05,
towns,Ministry of Towns,2020,2019-12
`,
      'data/department_changes.csv': `changed_on,kind,from,to
2020,abolish,towns,
`,
    },
    issues: [
      {
        kind: 'closed-before-opened',
        severity: 'error',
        place: { file: 'data/departments.csv', row: 4, column: { letter: 'D', name: 'closed_on' } },
        found: '2019-12',
        facts: { opened: '2020' },
        also: [],
      },
    ],
  },
  {
    kind: 'change-incomplete',
    title: 'a merger into nothing',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,2001-05,
towns,Ministry of Towns,,2024
`,
      'data/department_changes.csv': `changed_on,kind,from,to
2024,merge,towns,
`,
    },
    issues: [
      {
        kind: 'change-incomplete',
        severity: 'error',
        place: { file: 'data/department_changes.csv', row: 2, column: { letter: 'D', name: 'to' } },
        found: '',
        facts: { kind: 'merge', end: 'to', needed: 'yes' },
        also: [],
      },
    ],
  },
  {
    kind: 'lineage-circular',
    title: 'two departments that came from each other',
    files: {
      'data/department_changes.csv': `changed_on,kind,from,to
2024,split,health,transport
2024,split,transport,health
`,
    },
    issues: [
      {
        kind: 'lineage-circular',
        severity: 'error',
        place: { file: 'data/department_changes.csv', row: 3, column: { letter: 'D', name: 'to' } },
        found: 'health',
        facts: { path: 'transport → health → transport' },
        also: [
          { file: 'data/department_changes.csv', row: 2, column: { letter: 'D', name: 'to' } },
        ],
      },
    ],
  },
  {
    kind: 'renamed-twice',
    title: 'a department renamed to two others, and two renamed to one',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,,
old,Ministry of Roads,,2024
older,Ministry of Ways,,2024
`,
      'data/department_changes.csv': `changed_on,kind,from,to
2024-05,rename,old,health
2024-06,rename,old,transport
2024-07,rename,older,health
`,
    },
    issues: [
      {
        kind: 'renamed-twice',
        severity: 'error',
        place: {
          file: 'data/department_changes.csv',
          row: 3,
          column: { letter: 'C', name: 'from' },
        },
        found: 'old',
        facts: { end: 'from', first: 2, other: 'health' },
        also: [
          { file: 'data/department_changes.csv', row: 2, column: { letter: 'C', name: 'from' } },
        ],
      },
      {
        kind: 'renamed-twice',
        severity: 'error',
        place: { file: 'data/department_changes.csv', row: 4, column: { letter: 'D', name: 'to' } },
        found: 'health',
        facts: { end: 'to', first: 2, other: 'old' },
        also: [
          { file: 'data/department_changes.csv', row: 2, column: { letter: 'D', name: 'to' } },
        ],
      },
    ],
  },
  {
    kind: 'renamed-twice',
    title: 'one rename with two dates',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,,
old,Ministry of Roads,,2024
`,
      'data/department_changes.csv': `changed_on,kind,from,to
2024-05,rename,old,health
2024-06,rename,old,health
`,
    },
    issues: [
      {
        kind: 'renamed-twice',
        severity: 'error',
        place: {
          file: 'data/department_changes.csv',
          row: 3,
          column: { letter: 'C', name: 'from' },
        },
        found: 'old',
        facts: { end: 'from', first: 2, other: 'health' },
        also: [
          { file: 'data/department_changes.csv', row: 2, column: { letter: 'C', name: 'from' } },
        ],
      },
    ],
  },
  {
    kind: 'lineage-after-close',
    title: 'a split from a department closed before',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,2001-05,
towns,Ministry of Towns,,2019-12
`,
      'data/department_changes.csv': `changed_on,kind,from,to
2021,split,towns,transport
`,
    },
    issues: [
      {
        kind: 'lineage-after-close',
        severity: 'error',
        place: {
          file: 'data/department_changes.csv',
          row: 2,
          column: { letter: 'A', name: 'changed_on' },
        },
        found: '2021',
        facts: { department: 'towns', end: 'from', definedIn: 4, closed: '2019-12' },
        also: [],
      },
    ],
  },
  {
    kind: 'lineage-before-open',
    title: 'a split into a department not there yet',
    files: {
      'data/department_changes.csv': `changed_on,kind,from,to
2000,split,health,transport
`,
    },
    issues: [
      {
        kind: 'lineage-before-open',
        severity: 'error',
        place: {
          file: 'data/department_changes.csv',
          row: 2,
          column: { letter: 'A', name: 'changed_on' },
        },
        found: '2000',
        facts: { department: 'transport', end: 'to', definedIn: 3, opened: '2001-05' },
        also: [],
      },
    ],
  },
  {
    kind: 'lineage-without-close',
    title: 'a merger, a split and a transfer from departments that are open',
    files: {
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,2001-05,
towns,Ministry of Towns,,
roads,Ministry of Roads,,2024-05
`,
      'data/department_changes.csv': `changed_on,kind,from,to
2024-05,split,health,transport
2024-05,transfer,health,transport
2024-05,rename,roads,transport
2024-06,merge,towns,transport
`,
    },
    issues: [
      {
        kind: 'lineage-without-close',
        severity: 'warning',
        place: {
          file: 'data/department_changes.csv',
          row: 5,
          column: { letter: 'C', name: 'from' },
        },
        found: 'towns',
        facts: { kind: 'merge', changed: '2024-06', definedIn: 4 },
        also: [],
      },
    ],
  },
  {
    kind: 'published-score-without-words',
    title: 'neither a score nor a note',
    files: {
      'data/published_scores.csv': `edition,department,score,note,source_url
2025,health,,,https://example.org/source
`,
    },
    issues: [
      {
        kind: 'published-score-without-words',
        severity: 'error',
        place: { file: 'data/published_scores.csv', row: 2, column: { letter: 'D', name: 'note' } },
        found: '',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'published-score-out-of-range',
    title: 'a score in per cent',
    files: {
      'data/published_scores.csv': `edition,department,score,note,source_url
2025,health,55,,https://example.org/source
`,
    },
    issues: [
      {
        kind: 'published-score-out-of-range',
        severity: 'error',
        place: {
          file: 'data/published_scores.csv',
          row: 2,
          column: { letter: 'C', name: 'score' },
        },
        found: '55',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'reply-without-text',
    title: 'a reply without its text',
    files: {
      'data/replies.csv': `edition,department,asked_on,replied_on,status,text
2026,health,2026-09-01,2026-09-20,replied,
`,
    },
    issues: [
      {
        kind: 'reply-without-text',
        severity: 'warning',
        place: { file: 'data/replies.csv', row: 2, column: { letter: 'F', name: 'text' } },
        found: '',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'reply-before-asked',
    title: 'a reply before the question',
    files: {
      'data/replies.csv': `edition,department,asked_on,replied_on,status,text
2026,health,2026-09-20,2026-09-01,replied,Thank you.
`,
    },
    issues: [
      {
        kind: 'reply-before-asked',
        severity: 'error',
        place: { file: 'data/replies.csv', row: 2, column: { letter: 'D', name: 'replied_on' } },
        found: '2026-09-01',
        facts: { asked: '2026-09-20' },
        also: [],
      },
    ],
  },
  {
    kind: 'number-not-dialled',
    title: 'a telephone number that a spreadsheet took for a number',
    files: {
      'data/helplines.csv': `country,name,number,checked_on
Ruritania,National helpline,4.41235E+11,2026-10-06
Ruritania,Emergency,999,2026-10-06
`,
    },
    issues: [
      {
        kind: 'number-not-dialled',
        severity: 'error',
        place: { file: 'data/helplines.csv', row: 2, column: { letter: 'C', name: 'number' } },
        found: '4.41235E+11',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'helpline-not-checked',
    title: 'a helpline checked 200 days ago',
    files: {
      'data/helplines.csv': `country,name,number,checked_on
Ruritania,National helpline,0800 000 000,2026-05-06
`,
    },
    issues: [
      {
        kind: 'helpline-not-checked',
        severity: 'warning',
        place: { file: 'data/helplines.csv', row: 2, column: { letter: 'D', name: 'checked_on' } },
        found: '2026-05-06',
        facts: { oldest: '2026-05-26', days: 180 },
        also: [],
      },
    ],
  },
  {
    kind: 'checked-in-future',
    title: 'a helpline checked tomorrow',
    files: {
      'data/helplines.csv': `country,name,number,checked_on
Ruritania,National helpline,0800 000 000,2026-11-23
`,
    },
    issues: [
      {
        kind: 'checked-in-future',
        severity: 'warning',
        place: { file: 'data/helplines.csv', row: 2, column: { letter: 'D', name: 'checked_on' } },
        found: '2026-11-23',
        facts: { today: '2026-11-22' },
        also: [],
      },
    ],
  },
];
