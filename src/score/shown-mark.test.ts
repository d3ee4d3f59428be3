import { expect, test } from 'vitest';
import { shownMark } from './shown-mark.ts';

test.each([
  ['3', '3'],
  ['7.5', '7.5'],
  ['7.25', '7.25'],
  ['66.66666666666667', '66.67'],
  ['0.125', '0.13'],
  ['99.999', '100.00'],
])('shownMark writes %s as %s', (typed, shown) => {
  expect(shownMark(typed)).toBe(shown);
});
