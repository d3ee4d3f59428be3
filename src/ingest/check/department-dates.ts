import { makeIssue } from '#ingest/issue/make-issue.ts';
import { earliestDay, latestDay } from '#model/dates.ts';
import type { Check } from './reading.ts';

/** Departments that closed before they opened. */
export const checkDepartmentDates: Check = ({ campaign, placeOf }) =>
  campaign.departments.flatMap((department) => {
    const { opened_on: opened, closed_on: closed } = department;
    if (opened === undefined || closed === undefined) return [];
    if (latestDay(closed) >= earliestDay(opened)) return [];
    const place = placeOf(department, 'closed_on');
    return [makeIssue('closed-before-opened', { place, found: closed, facts: { opened } })];
  });
