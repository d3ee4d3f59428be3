import type { Figure } from '#model/outcome.ts';
import { nearestDouble } from './nearest-double.ts';
import type { Quotient } from './quotient.ts';
import { round } from './round.ts';

/** An exact value as a figure: the nearest double, and the text rounded once. Never throws. */
export function toFigure(value: Quotient, decimals: number): Figure {
  return { value: nearestDouble(value), shown: round(value, decimals) };
}
