import type { NoScoreReason } from '#model/outcome.ts';
import type { Status } from '#model/tables/assessments.ts';

/**
 * Why there is no score where nothing counts, the most specific reason first: nothing applies; all
 * of it is silence; all of it is silence or refusal; otherwise something that applies was not
 * assessed, and nothing was. (`below-coverage` is for a department of which something counts.)
 * Never throws.
 */
export function noScoreReason(
  statuses: readonly Status[],
): Exclude<NoScoreReason, 'below-coverage'> {
  const applicable = statuses.filter((status) => status !== 'not applicable');
  if (applicable.length === 0) return 'not-applicable';
  if (applicable.every((status) => status === 'no response')) return 'no-response';
  if (applicable.every((status) => status === 'no response' || status === 'withheld'))
    return 'withheld';
  return 'not-assessed';
}
