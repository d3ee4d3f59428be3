import { expect, test } from 'vitest';
import { countTests } from './run-step.ts';

test.each([
  [' Test Files  1 failed | 2 passed (3)\n      Tests  1 failed | 30 passed (31)\n', 30, 1],
  [' Test Files  3 passed (3)\n      Tests  31 passed (31)\n', 31, 0],
  ['      Tests  2 failed (2)\n', 0, 2],
  ['Running 44 tests using 2 workers\n\n  44 passed (10.2s)\n', 44, 0],
  ['  1 failed\n    home.spec.ts:3:1\n  43 passed (10.2s)\n', 43, 1],
])('countTests reads %j', (output, passed, failed) => {
  expect(countTests(output)).toEqual({ passed, failed });
});

test('countTests finds nothing where no tests are counted', () => {
  expect(countTests('All matched files use Prettier code style!\n')).toBeUndefined();
});
