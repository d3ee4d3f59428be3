import type { LineageNote } from '#model/outcome.ts';
import { shortName, type Site } from '#publish/site.ts';
import { groupEvents } from '#lineage/group-events.ts';
import { beginLine } from '#site/sentence/card.ts';
import { wordEvent, wordEventNotes } from '#site/sentence/change.ts';

/** The events that touched a department, oldest first. */
export const eventsOf = (site: Site, department: string): LineageNote[] =>
  groupEvents(site.campaign.departmentChanges).filter(
    (event) => event.from.includes(department) || event.to.includes(department),
  );

/** The events of a department as sentences, with their notes and sources. */
export function lineageOf(site: Site, department: string) {
  return eventsOf(site, department).map((event) => ({
    text: beginLine(wordEvent(site.locale, event, (id) => shortName(site, id))),
    note: wordEventNotes(site.locale, event, (id) => shortName(site, id)),
    source: event.sourceUrl,
  }));
}
