import type { LineageNote } from '#model/outcome.ts';
import type { Edition } from '#model/tables/editions.ts';
import { earliestDay, latestDay } from '#model/dates.ts';
import { referenceDay } from './reference-day.ts';

/**
 * The events after the reference day of one edition and up to that of a later one. Where a partial
 * date leaves open on which side of a reference day an event fell, it counts on both sides: a change
 * that may have been broken is not shown. Never throws.
 */
export function eventsBetween(
  events: readonly LineageNote[],
  before: Edition,
  now: Edition,
): LineageNote[] {
  const after = referenceDay(before);
  const upTo = referenceDay(now);
  return events.filter(
    ({ changedOn }) => latestDay(changedOn) > after && earliestDay(changedOn) <= upTo,
  );
}
