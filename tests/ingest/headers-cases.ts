import type { IssueCase } from './issue-case.ts';

const file = 'data/assessments/2026.csv';
const header = 'department,criterion,assessor,status,mark,reason\n';
const health = 'health,budget,,,3,A line for two years.\n';
const transport = 'transport,budget,,,0,None was found.\n';

/** Tables whose first row is not their header, whose rows were cut, and what stands around them. */
export const headersCases: readonly IssueCase[] = [
  {
    kind: 'missing-column',
    title: 'marks without a header',
    files: { [file]: health + transport },
    issues: [
      {
        kind: 'missing-column',
        severity: 'error',
        place: { file, row: 1 },
        found: 'health,budget,,,3,A line for two years.',
        facts: { column: 'department, criterion, assessor, status, mark, reason', why: 'data' },
        also: [],
      },
    ],
  },
  {
    kind: 'missing-column',
    title: 'a header in words that are not known, or none',
    files: {
      'data/departments.csv': `health,Ministry of Health
transport,Ministry of Transport
`,
    },
    issues: [
      {
        kind: 'missing-column',
        severity: 'error',
        place: { file: 'data/departments.csv', row: 1 },
        found: 'health,Ministry of Health',
        facts: {
          column: 'department, name, short_name, sector, opened_on, closed_on, url',
          why: 'other names',
        },
        also: [],
      },
    ],
  },
  {
    kind: 'missing-column',
    title: 'one edition without a header',
    files: { 'data/editions.csv': '2026,Grades 2026,2026,published\n' },
    issues: [
      {
        kind: 'missing-column',
        severity: 'error',
        place: { file: 'data/editions.csv', row: 1 },
        found: '2026,Grades 2026,2026,published',
        facts: {
          column:
            'edition, title, year, status, published_on, evidence_from, evidence_to, method, no_response, withheld, min_coverage, decimals, overall, overall_score, overall_reason',
          why: 'data',
        },
        also: [],
      },
    ],
  },
  {
    kind: 'missing-column',
    title: 'one edition whose values resemble names of columns, without a header',
    files: { 'data/editions.csv': '2026,Grades 2026,2026,published,2026-11-10,method-1\n' },
    issues: [
      {
        kind: 'missing-column',
        severity: 'error',
        place: { file: 'data/editions.csv', row: 1 },
        found: '2026,Grades 2026,2026,published,2026-11-10,method-1',
        facts: {
          column:
            'edition, title, year, status, published_on, evidence_from, evidence_to, method, no_response, withheld, min_coverage, decimals, overall, overall_score, overall_reason',
          why: 'data',
        },
        also: [],
      },
    ],
  },
  {
    kind: 'missing-column',
    title: 'a title above the header',
    files: { [file]: `Our marks\n\n${header}${health}${transport}` },
    issues: [
      {
        kind: 'missing-column',
        severity: 'error',
        place: { file, row: 1 },
        found: 'Our marks',
        facts: { column: 'department, criterion', headerRow: 3 },
        also: [],
      },
    ],
  },
  {
    kind: 'unknown-column',
    title: 'a header in Spanish',
    files: {
      [file]: `departamento,criterio,evaluadora,estado,nota,motivo\n${health}${transport}`,
    },
    issues: [
      {
        kind: 'unknown-column',
        severity: 'error',
        place: { file, row: 1 },
        found: 'departamento, criterio, evaluadora, estado, nota, motivo',
        facts: {
          why: 'several',
          columns: 'department, criterion, assessor, status, mark, reason',
          names:
            'departamento → department, criterio → criterion, evaluadora → assessor, estado → status, nota → mark, motivo → reason',
        },
        also: [],
      },
    ],
  },
  {
    kind: 'cross-table',
    title: 'departments down and questions across',
    files: { [file]: 'department,budget\nhealth,3\ntransport,0\n' },
    issues: [
      {
        kind: 'cross-table',
        severity: 'error',
        place: { file, row: 1 },
        facts: { down: 'department', across: 1, edition: '2026' },
        also: [],
      },
    ],
  },
  {
    kind: 'cross-table',
    title: 'questions down and departments across, below a title',
    files: { [file]: 'Marks,,\n,Ministry of Health,Ministry of Transport\nbudget,3,no response\n' },
    issues: [
      {
        kind: 'cross-table',
        severity: 'error',
        place: { file, row: 2 },
        facts: { down: 'criterion', across: 2, edition: '2026' },
        also: [],
      },
    ],
  },
  {
    kind: 'other-table',
    title: 'two files put one below the other',
    files: { [file]: `${header}${health}${header}${transport}` },
    issues: [
      {
        kind: 'other-table',
        severity: 'error',
        place: { file, row: 3 },
        found: 'department,criterion,assessor,status,mark,reason',
        facts: { what: 'header' },
        also: [],
      },
    ],
  },
  {
    kind: 'other-table',
    title: 'a key to the marks below the table',
    files: {
      [file]: `${header}${health}${transport},,,,,\nMark,Meaning,,,,\n0,None,,,,\n3,Two years,,,,\n`,
    },
    issues: [
      {
        kind: 'other-table',
        severity: 'error',
        place: { file, row: 5 },
        found: 'Mark,Meaning',
        facts: { what: 'table' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-id',
    title: 'a short note below a blank row',
    files: { [file]: `${header}${health}${transport}\nAs agreed in May\n` },
    issues: [
      {
        kind: 'malformed-id',
        severity: 'error',
        place: { file, row: 5, column: { letter: 'A', name: 'department' } },
        found: 'As agreed in May',
        facts: { why: 'note' },
        also: [],
      },
    ],
  },
  {
    kind: 'malformed-id',
    title: 'notes in several rows below blank ones',
    files: { [file]: `${header}${health}${transport}\n\nNotes\nmarks by AB\n` },
    issues: ['Notes', 'marks by AB'].map((found, index) => ({
      kind: 'malformed-id' as const,
      severity: 'error' as const,
      place: { file, row: 6 + index, column: { letter: 'A', name: 'department' } },
      found,
      facts: { why: 'note' as const },
      also: [],
    })),
  },
  {
    kind: 'row-cut-in-two',
    title: 'a line break in the last column',
    files: { [file]: `${header}health,budget,,,3,A line\nfor two years.\n${transport}` },
    issues: [
      {
        kind: 'row-cut-in-two',
        severity: 'error',
        place: { file, row: 2, column: { letter: 'F', name: 'reason' } },
        found: 'A line',
        facts: { rest: 'for two years.', next: 3 },
        also: [{ file, row: 3 }],
      },
    ],
  },
  {
    kind: 'row-cut-in-two',
    title: 'a line break in a column between others',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark
2025,budget,planning,Is there a
budget?,4
2026,budget,planning,Is there a budget?,4
`,
    },
    issues: [
      {
        kind: 'row-cut-in-two',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 2, column: { letter: 'D', name: 'question' } },
        found: 'Is there a',
        facts: { rest: 'budget?', next: 3 },
        also: [{ file: 'data/criteria.csv', row: 3 }],
      },
    ],
  },
];
