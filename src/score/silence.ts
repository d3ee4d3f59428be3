import type { Silence } from '#model/outcome.ts';
import type { Status } from '#model/tables/assessments.ts';

/**
 * Whether a department answered (design, Who is in an edition): `all` is no response on every
 * criterion that applies, at least one; `part` is on some. Refusal is an answer. Never throws.
 */
export function silence(statuses: readonly Status[]): Silence {
  const applicable = statuses.filter((status) => status !== 'not applicable');
  const silent = applicable.filter((status) => status === 'no response').length;
  if (silent === 0) return 'none';
  return silent === applicable.length ? 'all' : 'part';
}
