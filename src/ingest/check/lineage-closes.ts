import { makeIssue } from '#ingest/issue/make-issue.ts';
import { endingKinds } from '#lineage/events.ts';
import type { Check } from './reading.ts';

/**
 * Changes that end a department which has no day of closing: later editions would still expect it.
 * One that leads back to the department itself is a circle, which has an issue of its own.
 */
export const checkLineageCloses: Check = ({ campaign, placeOf }) => {
  const departments = new Map(campaign.departments.map((row) => [row.department, row]));
  return campaign.departmentChanges.flatMap((change) => {
    const { from, to, kind, changed_on: changed } = change;
    if (from === undefined || from === to || !endingKinds.has(kind)) return [];
    const department = departments.get(from);
    if (department === undefined || department.closed_on !== undefined) return [];
    const facts = { kind, changed, definedIn: department.row };
    return [
      makeIssue('lineage-without-close', { place: placeOf(change, 'from'), found: from, facts }),
    ];
  });
};
