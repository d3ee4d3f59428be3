import { expect, test } from 'vitest';
import { heatStep } from './step.ts';

test.each([
  [0, 0],
  [1.6, 0],
  [1.7, 1],
  [3.4, 2],
  [5, 3],
  [8.3, 4],
  [8.4, 5],
  [10, 5],
  [-1, 0],
  [11, 5],
])('heatStep of %d is %d', (score, step) => {
  expect(heatStep(score)).toBe(step);
});
