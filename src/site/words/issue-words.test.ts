import { expect, test } from 'vitest';
import { wordIssues } from './issue-words.ts';

test('words that ask for a fact which their kind does not have do not compile', () => {
  const words = wordIssues({
    'empty-table': {
      expected: 'a table, not {what}',
      fix: 'Fill it.',
      variants: { 'what=no rows': { fix: 'Fill it: {what}.' } },
    },
  });
  expect(Object.keys(words)).toEqual(['empty-table']);
  // @ts-expect-error -- The fact is called `what`.
  wordIssues({ 'empty-table': { expected: 'not {wat}', fix: 'Fill it.' } });
  wordIssues({
    'empty-table': {
      expected: 'a table',
      fix: 'Fill it.',
      // @ts-expect-error -- No fact has this value.
      variants: { 'what=no row': { fix: 'Fill it.' } },
    },
  });
  // @ts-expect-error -- There is no such kind.
  wordIssues({ 'empty-tabel': { expected: 'a table', fix: 'Fill it.' } });
});
