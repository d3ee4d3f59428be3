import { expect, test } from 'vitest';
import { groupIssues } from './group-issues.ts';
import { makeIssue } from './make-issue.ts';
import { orderIssues } from './order-issues.ts';

const column = { letter: 'A', name: 'department' };
const at = (row: number, file = 'data/a.csv') => ({ file, row, column });
const unknown = (row: number, found: string, file?: string) =>
  makeIssue('unknown-reference', { place: at(row, file), found, facts: { table: 'departments' } });

test('groupIssues gathers repeats in one issue and drops no place', () => {
  const issues = [unknown(2, 'helth'), unknown(3, 'x'), unknown(9, 'helth'), unknown(12, 'helth')];
  expect(groupIssues(issues)).toEqual([
    { ...unknown(2, 'helth'), also: [at(9), at(12)] },
    unknown(3, 'x'),
  ]);
});

test('groupIssues keeps apart what stands in another file', () => {
  const issues = [unknown(2, 'helth'), unknown(2, 'helth', 'data/b.csv')];
  expect(groupIssues(issues)).toEqual(issues);
});

test('groupIssues names a row once that several repeats name', () => {
  const doubled = (row: number) =>
    makeIssue('doubled-key', {
      place: at(row),
      found: 'health',
      facts: { key: 'department', first: 2 },
      also: [at(2)],
    });
  expect(groupIssues([doubled(5), doubled(7)])).toEqual([{ ...doubled(5), also: [at(2), at(7)] }]);
});

test('orderIssues goes by kind, then file, then row', () => {
  const late = makeIssue('mark-out-of-range', { place: at(1), facts: { most: '4' } });
  const issues = [late, unknown(10, 'x'), unknown(9, 'x'), unknown(1, 'x', 'data/0.csv')];
  expect(orderIssues(issues)).toEqual([
    unknown(1, 'x', 'data/0.csv'),
    unknown(9, 'x'),
    unknown(10, 'x'),
    late,
  ]);
});
