import type { Department } from '#model/tables/departments.ts';
import type { Edition } from '#model/tables/editions.ts';
import { earliestDay, latestDay } from '#model/dates.ts';
import { firstDayOf, referenceDay } from './reference-day.ts';

/** When a department opened and closed; blank where that is unknown, or where it is open. */
export type Life = Pick<Department, 'opened_on' | 'closed_on'>;

/**
 * Whether a department existed in an edition (design, Who is in an edition): its life overlaps the
 * evidence window, or else the edition's year. An unknown day of opening or closing never rules it
 * out, and of a partial date all days count that it may mean. Never throws.
 */
export function existedIn({ opened_on, closed_on }: Life, edition: Edition): boolean {
  const openedInTime = opened_on === undefined || earliestDay(opened_on) <= referenceDay(edition);
  const stillOpen = closed_on === undefined || latestDay(closed_on) >= firstDayOf(edition);
  return openedInTime && stillOpen;
}
