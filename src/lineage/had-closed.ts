import type { Edition } from '#model/tables/editions.ts';
import type { Life } from './existed-in.ts';
import { earliestDay } from '#model/dates.ts';
import { referenceDay } from './reference-day.ts';

/**
 * Whether a department had closed by the day as of which an edition assesses, that day included. Of
 * a partial date the first day counts that it may mean; without one it is open. Never throws.
 */
export function hadClosed({ closed_on }: Life, edition: Edition): boolean {
  return closed_on !== undefined && earliestDay(closed_on) <= referenceDay(edition);
}
