import { endingKinds, groupEvents, touching } from '#lineage/events.ts';
import { formerIds } from '#lineage/names.ts';
import type { LineageNote } from '#model/outcome.ts';
import type { Department } from '#model/tables/departments.ts';
import { type Site, shortName } from '#publish/site.ts';
import { wordEventNotes, wordEventSentence } from '#site/sentence/change.ts';

/** The ids that a department has had, newest first, itself included. */
export const namesOf = (site: Site, department: string): string[] =>
  formerIds(department, groupEvents(site.campaign.departmentChanges));

/** The events that touched a department under any of its names, oldest first. */
export const eventsOf = (site: Site, department: string): LineageNote[] =>
  touching(groupEvents(site.campaign.departmentChanges), namesOf(site, department));

/** The events of a department as sentences, with their notes and sources. */
export const lineageOf = (site: Site, department: string) =>
  eventsOf(site, department).map((event) => showEvent(site, event));

/** An event that made a department, changed it or ended it. */
export type LineageEvent = ReturnType<typeof showEvent>;

/** One event as a sentence, with what the tables say of it and where. */
export function showEvent(site: Site, event: LineageNote) {
  const nameOf = (id: string): string => shortName(site, id);
  return {
    text: wordEventSentence(site.locale, event, nameOf),
    note: wordEventNotes(site.locale, event, nameOf),
    source: event.sourceUrl,
  };
}

/**
 * The events up to today that ended a department; a renamed one goes on under another id. A split
 * leaves it to go on unless it has closed and nothing else ended it: then its last split did.
 */
export function endingsOf(site: Site, department: string): LineageNote[] {
  const past = eventsOf(site, department).filter(
    ({ from, to, changedOn }) =>
      from.includes(department) && !to.includes(department) && isPast(site, changedOn),
  );
  const endings = past.filter(({ kind }) => endingKinds.has(kind));
  if (endings.length > 0 || !hasClosed(site, site.departments.get(department))) return endings;
  return past.filter(({ kind }) => kind === 'split').slice(-1);
}

/** Whether a department has ended by today, by its date or by an event. */
export const hasEnded = (site: Site, department: Department): boolean =>
  hasClosed(site, department) || endingsOf(site, department.department).length > 0;

const hasClosed = (site: Site, department: Department | undefined): boolean =>
  department?.closed_on !== undefined && isPast(site, department.closed_on);

/** A date of which a part is unknown is past when what is known of it has begun. */
const isPast = ({ today }: Site, date: string): boolean => date <= today.slice(0, date.length);
