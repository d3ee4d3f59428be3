import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDecimals, plainDecimal } from './decimal.ts';

const long = '0'.repeat(400);

test.each([
  ['4', '4.0000000000000000001', -1],
  ['1.00000000000000000001', '1', 1],
  ['2', '2.0', 0],
  ['007', '7', 0],
  ['-0.0', '0', 0],
  ['0', `0.${long}1`, -1],
  [`-0.${long}1`, '0', -1],
  ['-1.00000000000000000002', '-1.00000000000000000001', -1],
  [`1${long}`, `9${long}`, -1],
  [`9${long}`, `1${long}0`, -1],
  ['0.30000000000000000001', '0.3', 1],
] as const)('compareDecimals holds %s against %s', (a, b, sign) => {
  expect(Math.sign(compareDecimals(a, b))).toBe(sign);
  expect(Math.sign(compareDecimals(b, a)) + sign).toBe(0);
});

test('compareDecimals orders decimals as whole numbers of their smallest unit', () => {
  const unit = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
  const write = (units: bigint): string => {
    const digits = (units < 0n ? -units : units).toString().padStart(21, '0');
    return `${units < 0n ? '-' : ''}${digits.slice(0, -20)}.${digits.slice(-20)}`;
  };
  const near = fc
    .tuple(unit, fc.bigInt({ min: -9n, max: 9n }))
    .map(([a, by]) => [a, a + by] as const);
  fc.assert(
    fc.property(near, ([a, b]) => {
      const expected = a === b ? 0 : a < b ? -1 : 1;
      expect(compareDecimals(write(a), write(b))).toBe(expected);
    }),
  );
});

test('plainDecimal writes equal decimals alike', () => {
  expect(['2', '2.0', '02.00'].map(plainDecimal)).toEqual(['2', '2', '2']);
  expect(['-0', '-0.50', '100'].map(plainDecimal)).toEqual(['0', '-0.5', '100']);
});
