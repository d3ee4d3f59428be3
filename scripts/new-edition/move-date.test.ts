import { expect, test } from 'vitest';
import { moveDate } from './move-date.ts';

test.each([
  ['2026-08-31', 1, '2027-08-31'],
  ['2025-09-01', 2, '2027-09-01'],
  ['2027-02-28', 1, '2028-02-29'],
  ['2028-02-29', 1, '2029-02-28'],
])('moveDate moves %s by %i', (date, years, moved) => {
  expect(moveDate(date, years)).toBe(moved);
});
