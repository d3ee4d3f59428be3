import type { Tally } from './tally.ts';

/**
 * Lets equal tallies be one and the same: gives the first that had the same sums. A few questions
 * with a few marks add up to some hundred different sums, for however many departments, and what a
 * theme comes to is then shown once for all that have it. Never throws.
 */
export function poolTallies<T extends Tally>(): (tally: T) => T {
  const known = new Map<string, T>();
  return (tally) => {
    const key = keyOf(tally);
    const before = known.get(key);
    if (!before) known.set(key, tally);
    return before ?? tally;
  };
}

function keyOf({ unit, points, scored, noResponse, withheld, notAssessed }: Tally): string {
  return `${unit} ${points} ${scored} ${noResponse} ${withheld} ${notAssessed}`;
}
