import type { ChangeKind } from '#model/tables/department-changes.ts';
import { earliestDay } from '#model/dates.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { endingKinds } from '#lineage/events.ts';
import type { Check } from './reading.ts';

/** A split may end a department or not; where it has closed, that is how. */
const endings: ReadonlySet<ChangeKind> = new Set([...endingKinds, 'split']);

/** Departments that have closed by today, and no change says what became of them. */
export const checkClosedDepartments: Check = ({ campaign, placeOf, isWhole, today }) => {
  if (!isWhole('department_changes')) return [];
  const ended = new Set(
    campaign.departmentChanges.filter(({ kind }) => endings.has(kind)).map(({ from }) => from),
  );
  return campaign.departments.flatMap((department) => {
    const { closed_on: closed, department: id } = department;
    if (closed === undefined || earliestDay(closed) > today || ended.has(id)) return [];
    const place = placeOf(department, 'closed_on');
    return [
      makeIssue('closed-without-change', { place, found: closed, facts: { department: id } }),
    ];
  });
};
