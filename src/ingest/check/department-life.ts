import type { Department } from '#model/tables/departments.ts';
import type { Edition } from '#model/tables/editions.ts';
import { dateSpan, type DateSpan } from '#ingest/cell/date-span.ts';

/** The days that an edition looks at: its evidence window, otherwise the year that it assesses. */
export function editionSpan({ evidence_from, evidence_to, year }: Edition): DateSpan {
  const whole = dateSpan(String(year).padStart(4, '0'));
  return { first: evidence_from ?? whole.first, last: evidence_to ?? whole.last };
}

/**
 * Whether a department existed on any of an edition's days. A life of which a part is unknown is
 * as wide as its dates allow.
 */
export function existedIn(department: Department, edition: Edition): boolean {
  const { first, last } = editionSpan(edition);
  const { opened_on: opened, closed_on: closed } = department;
  const opensLater = opened !== undefined && dateSpan(opened).first > last;
  const closedBefore = closed !== undefined && dateSpan(closed).last < first;
  return !opensLater && !closedBefore;
}
