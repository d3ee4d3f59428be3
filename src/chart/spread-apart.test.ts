import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadApart } from './spread-apart.ts';

const lane = { from: 0, to: 100, spacing: 10 };

test('spreadApart leaves what is far enough apart where it is', () => {
  expect(spreadApart([5, 20, 60], lane)).toEqual([5, 20, 60]);
});

test('spreadApart shares the displacement between two that meet', () => {
  expect(spreadApart([50, 50], lane)).toEqual([45, 55]);
});

test('spreadApart keeps labels inside the lane', () => {
  expect(spreadApart([0, 0, 100, 100], lane)).toEqual([0, 10, 90, 100]);
});

test('spreadApart of nothing is nothing', () => {
  expect(spreadApart([], lane)).toEqual([]);
});

test('spreadApart keeps the spacing and the lane, whatever the positions', () => {
  const positions = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 11 });
  fc.assert(
    fc.property(positions, (given) => {
      const placed = spreadApart(
        given.toSorted((a, b) => a - b),
        lane,
      );
      placed.forEach((y, i) => {
        expect(y).toBeGreaterThanOrEqual(-1e-9);
        expect(y).toBeLessThanOrEqual(100 + 1e-9);
        if (i > 0) expect(y - (placed[i - 1] ?? 0)).toBeGreaterThan(10 - 1e-9);
      });
    }),
  );
});
