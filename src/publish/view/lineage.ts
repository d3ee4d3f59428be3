import type { LineageNote } from '#model/outcome.ts';
import { shortName, type Site } from '#publish/site.ts';
import { formerIds } from '#lineage/names.ts';
import { groupEvents, touching } from '#lineage/events.ts';
import { wordEventNotes, wordEventSentence } from '#site/sentence/change.ts';

/** The ids that a department has had, newest first, itself included. */
export const namesOf = (site: Site, department: string): string[] =>
  formerIds(department, groupEvents(site.campaign.departmentChanges));

/** The events that touched a department under any of its names, oldest first. */
export const eventsOf = (site: Site, department: string): LineageNote[] =>
  touching(groupEvents(site.campaign.departmentChanges), namesOf(site, department));

/** The events of a department as sentences, with their notes and sources. */
export const lineageOf = (site: Site, department: string) =>
  eventsOf(site, department).map((event) => eventFacts(site, event));

/** One event as a sentence, with what the tables say of it and where. */
export function eventFacts(site: Site, event: LineageNote) {
  const nameOf = (id: string): string => shortName(site, id);
  return {
    text: wordEventSentence(site.locale, event, nameOf),
    note: wordEventNotes(site.locale, event, nameOf),
    source: event.sourceUrl,
  };
}
