import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import type { Decimal } from '#model/cell.ts';
import { nextMark } from './gains.ts';

const maxMark = '4' as Decimal;
const levels = ['0', '1', '3'] as Decimal[];
const next = (mark: string, own = levels) =>
  nextMark({ mark: new Fraction(mark), maxMark, levels: own });

describe('nextMark', () => {
  it.each([
    ['0', '1'],
    ['1', '3'],
    ['1.5', '3'],
    ['3', '4'],
    ['4', undefined],
  ])('nextMark above %s is %s', (mark, to) => {
    expect(next(mark)).toBe(to);
  });

  it('nextMark without levels is the full mark', () => {
    expect(next('1', [])).toBe('4');
    expect(next('4', [])).toBeUndefined();
  });
});
