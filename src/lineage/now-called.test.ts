import { expect, test } from 'vitest';
import type { LineageNote } from '#model/outcome.ts';
import { nowCalled } from './now-called.ts';

const rename = (from: string, to: string): LineageNote => ({
  kind: 'rename',
  changedOn: '2025',
  from: [from],
  to: [to],
  notes: [],
});
const chain = [rename('a', 'b'), rename('b', 'c')];

test('nowCalled gives every former id the newest of the departments given, in whatever order', () => {
  const newest = [
    ['b', 'c'],
    ['a', 'c'],
  ];
  expect([...nowCalled(['a', 'b', 'c', 'x'], chain)]).toEqual(newest);
  expect([...nowCalled(['x', 'c', 'b', 'a'], chain)]).toEqual(newest);
  expect([...nowCalled(['b'], chain)]).toEqual([['a', 'b']]);
});

test('nowCalled has nothing of what was not renamed, or goes round in a circle', () => {
  expect([...nowCalled(['x'], chain)]).toEqual([]);
  expect([...nowCalled(['a', 'b'], [rename('a', 'b'), rename('b', 'a')])]).toEqual([]);
});
