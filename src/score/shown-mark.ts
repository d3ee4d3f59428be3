import { toFraction } from './decimal.ts';
import { round } from './round.ts';

const most = 2;

/**
 * A mark as pages show it: as typed, or rounded once to two decimals where more were typed (design
 * rule 6). Scores are worked out from the mark as typed. Never throws for a decimal.
 */
export function shownMark(typed: string): string {
  const [, decimals = ''] = typed.split('.');
  return decimals.length <= most ? typed : round(toFraction(typed), most);
}
