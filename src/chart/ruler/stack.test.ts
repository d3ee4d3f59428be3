import { expect, test } from 'vitest';
import { listEntries, stackMarks, tallestStack } from './stack.ts';

function mark(name: string, value: number, silent = false) {
  return { name, silent, figure: { value, shown: value.toFixed(1) } };
}

test('stackMarks piles up what lies in one tenth, by name, lowest pile first', () => {
  const stacks = stackMarks([mark('Transport', 3.4), mark('Justice', 1), mark('Health', 3.375)]);
  expect(stacks.map(({ at, marks }) => [at, marks.map(({ name }) => name)])).toEqual([
    [1, ['Justice']],
    [3.4, ['Health', 'Transport']],
  ]);
  expect(tallestStack(stacks)).toBe(2);
});

test('tallestStack of nothing is 0', () => {
  expect(tallestStack(stackMarks([]))).toBe(0);
});

test('listEntries names the silent while they are few, and counts them when they are many', () => {
  const [pile] = stackMarks([
    mark('Transport', 0, true),
    mark('Health', 0, true),
    mark('Energy', 0),
  ]);
  const names = (max: number) => listEntries(pile!, '2 departments', max).map(({ name }) => name);
  expect(names(2)).toEqual(['Health', 'Transport', 'Energy']);
  expect(names(1)).toEqual(['2 departments', 'Energy']);
});
