import type { ChangeKind } from '#model/tables/department-changes.ts';
import type { Department } from '#model/tables/departments.ts';
import type { LineageNote } from '#model/outcome.ts';
import type { Site } from '#publish/site.ts';
import { eventsOf } from './lineage.ts';

const endings = new Set<ChangeKind>(['rename', 'replace', 'merge', 'split', 'abolish']);

/** The events up to today that ended a department; a renamed one goes on under another id. */
export const endingsOf = (site: Site, department: string): LineageNote[] =>
  eventsOf(site, department).filter(
    ({ kind, from, to, changedOn }) =>
      endings.has(kind) &&
      from.includes(department) &&
      !to.includes(department) &&
      isPast(site, changedOn),
  );

/** Whether a department has ended by today, by its date or by an event. */
export const hasEnded = (site: Site, { department, closed_on }: Department): boolean =>
  (closed_on !== undefined && isPast(site, closed_on)) || endingsOf(site, department).length > 0;

/** A date of which a part is unknown is past when what is known of it has begun. */
const isPast = ({ today }: Site, date: string): boolean => date <= today.slice(0, date.length);
