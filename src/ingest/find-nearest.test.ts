import { expect, test } from 'vitest';
import { findNearest, nearestFinder } from './find-nearest.ts';
import { suggestId } from './suggest-id.ts';

const known = ['transport', 'trade', 'health'];

test('findNearest offers what was most likely meant', () => {
  expect(findNearest('transprot', known)).toBe('transport');
  expect(findNearest('Transport', known)).toBe('transport');
  expect(findNearest('Héalth', known)).toBe('health');
});

test('findNearest takes two neighbours the wrong way round for one slip, in short ids too', () => {
  expect(findNearest('vioce', ['money', 'voice'])).toBe('voice');
  expect(findNearest('mvoe', ['health', 'move'])).toBe('move');
  expect(findNearest('emov', ['move'])).toBeUndefined();
});

test('findNearest offers nothing where nothing is near, nor another year for a year', () => {
  expect(findNearest('fisheries', known)).toBeUndefined();
  expect(findNearest('2027', ['2026'])).toBeUndefined();
});

test('suggestId makes an id of a name', () => {
  expect(suggestId('Home Office')).toBe('home-office');
  expect(suggestId('Ministère de l’Égalité ')).toBe('ministere-de-l-egalite');
  expect(suggestId('007')).toBeUndefined();
});

test('nearestFinder looks at 40,000 ids at most, and a few more, so that thousands of slips take no time', () => {
  let compared = 0;
  const known = new Set(Array.from({ length: 300 }, (_, index) => `department-${index}`));
  const counted = new Set<string>();
  counted[Symbol.iterator] = () => {
    compared += known.size;
    return known.values();
  };
  Object.defineProperty(counted, 'size', { value: known.size });
  const nearestTo = nearestFinder();
  const answers = Array.from({ length: 10_000 }, (_, index) =>
    nearestTo(`departmnt-${index}`, counted),
  );
  expect(answers[0]).toBe('department-0');
  expect(answers.filter((answer) => answer !== undefined)).toHaveLength(134);
  expect(answers[134]).toBeUndefined();
  expect(compared).toBe(134 * known.size);
});
