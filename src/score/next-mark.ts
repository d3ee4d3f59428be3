import type Fraction from 'fraction.js';
import type { Decimal } from '#model/cell.ts';
import { toFraction } from './decimal.ts';

/** Where a criterion stands on its scale. */
export interface Standing {
  /** The mark now, exact; 0 where there is none. */
  readonly mark: Fraction;
  readonly maxMark: Decimal;
  /** Lowest first. */
  readonly levels: readonly Decimal[];
}

/**
 * The next mark that a criterion could get: its lowest level above the mark now; the full mark where
 * it has no levels, or none above. Undefined at the full mark. Never throws.
 */
export function nextMark({ mark, maxMark, levels }: Standing): Decimal | undefined {
  if (mark.gte(toFraction(maxMark))) return undefined;
  return levels.find((level) => toFraction(level).gt(mark)) ?? maxMark;
}
