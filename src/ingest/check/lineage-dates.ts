import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { DepartmentChange } from '#model/tables/department-changes.ts';
import type { Department } from '#model/tables/departments.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { earliestDay, latestDay, shiftDay } from '#model/dates.ts';
import type { Check, Reading } from './reading.ts';

const ends = ['from', 'to'] as const;

/**
 * Changes that start from, or lead to, a department that was closed before or had not opened yet.
 * A department often closes on the day before its successor opens, so a day between is allowed;
 * dates of which a part is unknown are given the benefit of the doubt.
 */
export const checkLineageDates: Check = (reading) => {
  const departments = new Map(reading.campaign.departments.map((row) => [row.department, row]));
  return reading.campaign.departmentChanges.flatMap((change) =>
    ends.flatMap((end): Issue[] => {
      const id = change[end];
      const department = id === undefined ? undefined : departments.get(id);
      if (department === undefined) return [];
      return checkEnd(reading, { change, end }, department);
    }),
  );
};

function checkEnd(
  { placeOf }: Reading,
  { change, end }: { change: Placed<DepartmentChange>; end: 'from' | 'to' },
  department: Placed<Department>,
): Issue[] {
  const dayBefore = shiftDay(earliestDay(change.changed_on), -1);
  const { opened_on: opened, closed_on: closed } = department;
  const details = { place: placeOf(change, 'changed_on'), found: change.changed_on };
  const about = { department: department.department, end, definedIn: department.row };
  // The change is moved and not the closing, as no day comes after 9999-12-31.
  if (closed !== undefined && latestDay(closed) < dayBefore) {
    return [makeIssue('lineage-after-close', { ...details, facts: { ...about, closed } })];
  }
  const last = latestDay(change.changed_on);
  if (opened !== undefined && shiftDay(earliestDay(opened), -1) > last) {
    return [makeIssue('lineage-before-open', { ...details, facts: { ...about, opened } })];
  }
  return [];
}
