import { expect, test } from 'vitest';
import { isDialled } from './helpline-checks.ts';

test.each([
  '999',
  '+44 20 7946 0000',
  '116 006',
  '1-800-799-SAFE',
  '(02) 6289 1555',
  '01.23.45.67',
])('isDialled takes %s as a number to ring', (number) => {
  expect(isDialled(number)).toBe(true);
});

test.each(['4.41235E+11', '4,41235E+11', '800111.0', '01-Feb', 'Feb-01', '1-Mar-24', 'none', '9'])(
  'isDialled refuses %s',
  (number) => {
    expect(isDialled(number)).toBe(false);
  },
);
