import { expect, test } from 'vitest';
import { earliestDay, isDay, latestDay, shiftDay } from './dates.ts';

test.each([
  ['2007', '2007-01-01', '2007-12-31'],
  ['2008-02', '2008-02-01', '2008-02-31'],
  ['2007-05-09', '2007-05-09', '2007-05-09'],
])('%s may mean any day from %s to %s', (date, first, last) => {
  expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
});

test('shiftDay crosses months and years', () => {
  expect(shiftDay('2026-01-01', -1)).toBe('2025-12-31');
  expect(shiftDay('2026-11-22', -180)).toBe('2026-05-26');
});

test.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['', false],
])('isDay: %j is one: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
