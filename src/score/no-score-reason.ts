import type { NoScoreReason } from '#model/outcome.ts';
import { applicableWeight } from './counting.ts';
import type { Tally } from './tally.ts';

/**
 * Why there is no score where nothing counts, the most specific reason first: nothing applies; all
 * of it is silence; all of it is silence or refusal; otherwise something that applies was not
 * assessed, and nothing was. (`below-coverage` is for a department of which something counts.) Told
 * from the weights, all of which are above 0. Never throws.
 */
export function noScoreReason(tally: Tally): Exclude<NoScoreReason, 'below-coverage'> {
  const applicable = applicableWeight(tally);
  if (applicable === 0n) return 'not-applicable';
  if (tally.noResponse === applicable) return 'no-response';
  if (tally.noResponse + tally.withheld === applicable) return 'withheld';
  return 'not-assessed';
}
