import type { Silence } from '#model/outcome.ts';
import { applicableWeight } from './counting.ts';
import type { Tally } from './tally.ts';

/**
 * Whether a department answered (design, Who is in an edition): `all` is no response on every
 * criterion that applies, at least one; `part` is on some. Refusal is an answer. Told from the
 * weights: all of them are above 0, so that a sum is 0 only where nothing is in it. Never throws.
 */
export function silence(tally: Tally): Silence {
  if (tally.noResponse === 0n) return 'none';
  return tally.noResponse === applicableWeight(tally) ? 'all' : 'part';
}
