import { describe, expect, it } from 'vitest';
import type { Decimal } from '#model/cell.ts';
import { meanMark, shownMark } from './mark.ts';

const written = (...marks: string[]) => {
  const found = meanMark(marks as Decimal[]);
  return found && [found.mark.toFraction(), found.written];
};

describe('meanMark', () => {
  it('meanMark is exact, and written with at most two decimals', () => {
    expect(written('1', '2', '2')).toEqual(['5/3', '1.67']);
    expect(written('2', '3')).toEqual(['5/2', '2.5']);
    expect(written('10', '10')).toEqual(['10', '10']);
    expect(written('0', '0')).toEqual(['0', '0']);
  });

  it('meanMark is written as a whole mark only where it is one', () => {
    expect(written('4', '4', '3.99')?.[1]).toBe('3.997');
    expect(written('0', '0', '0.01')?.[1]).toBe('0.003');
    expect(written('4', '4', '4')?.[1]).toBe('4');
  });

  it('meanMark of none is undefined', () => {
    expect(written()).toBeUndefined();
  });
});

describe('shownMark', () => {
  it.each([
    ['3', '3'],
    ['7.5', '7.5'],
    ['7.25', '7.25'],
    ['66.66666666666667', '66.67'],
    ['0.125', '0.13'],
    ['99.999', '99.999'],
    ['99.99', '99.99'],
    ['0.001', '0.001'],
  ])('shownMark writes %s as %s', (typed, shown) => {
    expect(shownMark(typed, '100')).toBe(shown);
  });
});
