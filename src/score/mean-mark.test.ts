import { describe, expect, it } from 'vitest';
import type { Decimal } from '#model/cell.ts';
import { meanMark } from './mean-mark.ts';

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

  it('meanMark of none is undefined', () => {
    expect(written()).toBeUndefined();
  });
});
