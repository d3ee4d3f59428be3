import { expect, test } from 'vitest';
import { makeIssue } from './make-issue.ts';

const place = { file: 'data/a.csv' };

test('makeIssue lowers the severity of what a draft may lack', () => {
  const severity = (status: 'draft' | 'published' | undefined) =>
    makeIssue('mark-missing', { place, status }).severity;
  expect(severity('draft')).toBe('warning');
  expect(severity('published')).toBe('error');
  expect(severity(undefined)).toBe('error');
});

test('facts that a kind does not have, or lacks, do not compile', () => {
  // @ts-expect-error -- A fact is missing.
  makeIssue('reserved-id', { place });
  // @ts-expect-error -- The fact is called `reserved`.
  makeIssue('reserved-id', { place, facts: { reservd: 'all' } });
  // @ts-expect-error -- This kind has no facts.
  makeIssue('blank-row', { place, facts: { row: 2 } });
  expect(makeIssue('reserved-id', { place, facts: { reserved: 'all' } }).facts.reserved).toBe(
    'all',
  );
});
