import { expect, test } from 'vitest';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { annotationReport } from './annotation-report.ts';
import { jsonReport } from './json-report.ts';
import { terminalReport } from './terminal-report.ts';

const place = (row: number) => ({
  file: 'data/assessments/2026.csv',
  row,
  column: { letter: 'A', name: 'department' },
});
const read = { name: 'Grades', files: [], editions: [], last: true };
const facts = { table: 'departments' };
const issues = Array.from({ length: 14 }, (_, index) =>
  makeIssue('unknown-reference', {
    place: place(index + 2),
    found: 'transprot',
    nearest: 'transport',
    facts,
  }),
);

test('the terminal names the first rows of a repeat, and all of them when asked', () => {
  expect(terminalReport({ ...read, campaign: '.', issues, all: false })).toMatchInlineSnapshot(`
    "error: data/assessments/2026.csv:2 (column A, department) expected an id of departments.csv, got "transprot". Correct it, or add it there. Did you mean "transport"?
      and 13 more rows: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 ... (--all lists all)
      docs/issues/unknown-reference.md

    No table was read.

    14 errors, 0 warnings in Grades (this folder, no edition). Nothing is built until the errors are fixed. Then check again: npm run check"
  `);
  expect(terminalReport({ ...read, campaign: '.', issues, all: true })).toContain(
    '11, 12, 13, 14, 15',
  );
});

test('the terminal words the first of many alike, and names rows and finds of the others', () => {
  const alike = ['helth', 'work', 'transprot', 'work', 'schools'].map((found, index) =>
    makeIssue('unknown-reference', {
      place: place(index + 2),
      found,
      facts,
      ...(found === 'transprot' ? { nearest: 'transport' } : {}),
    }),
  );
  const report = terminalReport({ ...read, campaign: '.', issues: alike, all: false });
  expect(report.split('\n').slice(0, 3)).toEqual([
    'error: data/assessments/2026.csv:2 (column A, department) expected an id of departments.csv, got "helth". Correct it, or add it there.',
    '  and 4 more like it: 3, 5 "work"; 4 "transprot" (transport?); 6 "schools" (--all words each)',
    '  docs/issues/unknown-reference.md',
  ]);
  expect(terminalReport({ ...read, campaign: '.', issues: alike, all: true })).toContain(
    'got "schools"',
  );
  const few = terminalReport({ ...read, campaign: '.', issues: alike.slice(0, 3), all: false });
  expect(few).toContain('got "transprot"');
});

test('the terminal says so when there is nothing to fix', () => {
  expect(terminalReport({ ...read, campaign: 'mine', issues: [], all: false })).toBe(
    'No table was read.\n\nNo issues in Grades (mine, no edition). Next: npm run dev -- --campaign mine',
  );
});

test('hidden characters of a cell are written out, so that a terminal does not obey them', () => {
  const issue = makeIssue('unsafe-text', {
    place: place(2),
    found: 'a\u001b[31m\u202eb',
    facts: { why: 'hidden', character: 'U+001B' },
  });
  const report = terminalReport({ ...read, campaign: '.', issues: [issue], all: false });
  expect(report).toContain('got "a\\u001b[31m\\u202eb"');
});

test('the JSON has every issue on its own, with every name', () => {
  const report: unknown = JSON.parse(jsonReport({ ...read, campaign: '.', issues, all: false }));
  expect(report).toMatchObject({ campaign: '.', errors: 14, warnings: 0 });
  expect((report as { issues: unknown[] }).issues).toHaveLength(14);
  expect((report as { issues: unknown[] }).issues[0]).toMatchInlineSnapshot(`
    {
      "also": [],
      "column": {
        "letter": "A",
        "name": "department",
      },
      "expected": "an id of departments.csv",
      "file": "data/assessments/2026.csv",
      "found": "transprot",
      "kind": "unknown-reference",
      "mend": "Correct it, or add it there.",
      "message": "data/assessments/2026.csv:2 (column A, department) expected an id of departments.csv, got "transprot". Correct it, or add it there. Did you mean "transport"?",
      "nearest": "transport",
      "page": "docs/issues/unknown-reference.md",
      "row": 2,
      "severity": "error",
    }
  `);
});

test('the annotations name file and line from the root of the repository', () => {
  expect(annotationReport({ ...read, campaign: 'tests/a', issues, all: false }))
    .toMatchInlineSnapshot(`
      "::error file=tests/a/data/assessments/2026.csv,line=2,title=unknown-reference::data/assessments/2026.csv:2 (column A, department) expected an id of departments.csv, got "transprot". Correct it, or add it there. Did you mean "transport"?
      No table was read.
      14 errors, 0 warnings in Grades (tests/a, no edition). Nothing is built until the errors are fixed. Then check again: npm run check -- --campaign tests/a"
    `);
});

const used = {
  name: 'Grades',
  last: true,
  files: [
    { file: 'data/Departments.CSV', table: 'departments', edition: undefined, rows: 1 },
    { file: 'data/assessments/2026.csv', table: 'assessments', edition: '2026', rows: 12 },
  ],
  editions: [
    { edition: '2026', kind: 'open' },
    { edition: '2027', kind: 'embargo', until: '2062-11-10' },
    { edition: '2028', kind: 'draft' },
  ],
} as const;

test('the terminal says which files were read as what, and which editions a build shows', () => {
  expect(terminalReport({ ...used, campaign: 'mine', issues: [], all: false })).toBe(
    `Files read:
  data/Departments.CSV read as data/departments.csv: 1 row
  data/assessments/2026.csv: 12 rows

In a build: 2026.
Not in a build: 2027, under an embargo until 2062-11-10.
Not in a build: 2028, a draft.

No issues in Grades (mine, editions 2026, 2027, 2028). Next: npm run build -- --campaign mine`,
  );
});

test('the annotations say so too', () => {
  const report = annotationReport({ ...used, campaign: 'mine', issues, all: false });
  expect(report.split('\n').slice(1, 4)).toEqual([
    'Files read:',
    '  data/Departments.CSV read as data/departments.csv: 1 row',
    '  data/assessments/2026.csv: 12 rows',
  ]);
});

test('the last line is one line, whatever a campaign calls itself', () => {
  const name = 'Grades\n::error::\u001b[31m2026';
  const report = terminalReport({ ...used, name, campaign: '.', issues: [], all: false });
  expect(report.split('\n').at(-1)).toBe(
    'No issues in Grades ::error:: [31m2026 (this folder, editions 2026, 2027, 2028). Next: npm run build',
  );
});

test('a report at the start of a build names no next command, but after errors', () => {
  const inBuild = { ...used, campaign: 'our grades', last: false, all: false };
  const lastLine = (text: string) => text.split('\n').at(-1);
  expect(lastLine(terminalReport({ ...inBuild, issues: [] }))).toBe(
    'No issues in Grades (our grades, editions 2026, 2027, 2028).',
  );
  expect(lastLine(terminalReport({ ...inBuild, issues }))).toBe(
    '14 errors, 0 warnings in Grades (our grades, editions 2026, 2027, 2028). Nothing is built until the errors are fixed. Then check again: npm run check -- --campaign "our grades"',
  );
});

test('the JSON says the same', () => {
  const report: unknown = JSON.parse(
    jsonReport({ ...used, campaign: 'mine', issues: [], all: false }),
  );
  expect(report).toMatchObject({
    files: [
      { file: 'data/Departments.CSV', readAs: 'data/departments.csv', edition: null, rows: 1 },
      { readAs: 'data/assessments/2026.csv', table: 'assessments', edition: '2026', rows: 12 },
    ],
    editions: [
      { edition: '2026', inBuild: true, why: null, until: null },
      { edition: '2027', inBuild: false, why: 'embargo', until: '2062-11-10' },
      { edition: '2028', inBuild: false, why: 'draft', until: null },
    ],
  });
});
