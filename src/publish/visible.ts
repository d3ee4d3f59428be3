import { earliestDay } from '#model/dates.ts';
import type { Edition } from '#model/tables/editions.ts';

/** Why an edition is kept out of a normal build; `open` is none. */
export type Visibility =
  | { readonly kind: 'open' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'embargo'; readonly until: string };

/**
 * Whether an edition may be shown on a day. A date of which only the year or month is known counts
 * as past when that year or month has begun; an unknown date of a published edition is no embargo.
 * @param today `2026-11-22`
 */
export function visibilityOf(edition: Edition, today: string): Visibility {
  if (edition.status === 'draft') return { kind: 'draft' };
  const on = edition.published_on;
  if (on !== undefined && earliestDay(on) > today) return { kind: 'embargo', until: on };
  return { kind: 'open' };
}
