import { expect, test } from 'vitest';
import { earliestDay, latestDay } from './partial-date.ts';

test.each([
  ['2007', '2007-01-01', '2007-12-31'],
  ['2008-02', '2008-02-01', '2008-02-31'],
  ['2007-05-09', '2007-05-09', '2007-05-09'],
])('%s may mean any day from %s to %s', (date, first, last) => {
  expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
});
