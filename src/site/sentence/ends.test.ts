import { expect, test } from 'vitest';
import { findEnds } from './ends.ts';

const [a, b, c] = [
  { name: 'A', shown: '6.1' },
  { name: 'B', shown: '1.0' },
  { name: 'C', shown: '10.0' },
];

test('findEnds compares numbers and not texts', () => {
  expect(findEnds([a, b, c])).toEqual({ first: [c], last: [b] });
});

test('findEnds keeps together those that share a place, in their order', () => {
  const alike = { name: 'D', shown: '1.0' };
  expect(findEnds([b, a, alike])).toEqual({ first: [a], last: [b, alike] });
});

test('findEnds calls nobody last where all have one score', () => {
  expect(findEnds([a, { name: 'D', shown: '6.1' }]).last).toEqual([]);
  expect(findEnds([a])).toEqual({ first: [a], last: [] });
});

test('findEnds of no scores is nobody', () => {
  expect(findEnds([])).toEqual({ first: [], last: [] });
});
