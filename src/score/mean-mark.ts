import type Fraction from 'fraction.js';
import type { Decimal } from '#model/cell.ts';
import { toFraction } from './decimal.ts';
import { mean } from './mean.ts';
import { round } from './round.ts';

/** A mark that nobody typed: exact, and written with at most two decimals. */
export interface MeanMark {
  readonly mark: Fraction;
  readonly written: string;
}

/**
 * The mean of the assessors' marks, which a draft previews where no mark is agreed (design rule 10);
 * undefined for none. The exact mean counts. Never throws.
 */
export function meanMark(marks: readonly Decimal[]): MeanMark | undefined {
  const mark = mean(marks.map(toFraction));
  return mark && { mark, written: round(mark, 2).replace(/\.?0+$/, '') };
}
