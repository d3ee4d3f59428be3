import { expect, test } from 'vitest';
import { toFraction } from './decimal.ts';
import { showExactly } from './show-exactly.ts';

test.each([
  ['0.5', '50'],
  ['0.125', '12.5'],
  ['0.3333', '33.33'],
  ['1', '100'],
  ['0', '0'],
])('showExactly rounds nothing away: %s is %s per cent', (typed, shown) => {
  expect(showExactly(toFraction(typed).mul(100))).toBe(shown);
});
