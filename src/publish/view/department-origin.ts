import type { LineageNote } from '#model/outcome.ts';
import { fullName, shortName, type Site } from '#publish/site.ts';
import { formerIds } from '#lineage/former-ids.ts';
import { groupEvents } from '#lineage/group-events.ts';
import { touching } from '#lineage/touching.ts';
import { beginLine } from '#site/sentence/card.ts';
import { wordEvent, wordEventNotes } from '#site/sentence/change.ts';

/** The lineage of a department under all of its names: what came into it, and what came of it. */
export function departmentOrigin(site: Site, department: string) {
  const all = groupEvents(site.campaign.departmentChanges);
  const ids = formerIds(department, all);
  const events = touching(all, ids);
  const isOrigin = ({ to }: LineageNote): boolean => ids.some((id) => to.includes(id));
  const say = (event: LineageNote) => eventFacts(site, department, event);
  return {
    origin: events.filter((event) => isOrigin(event)).map(say),
    future: events.filter((event) => !isOrigin(event)).map(say),
  };
}

function eventFacts(site: Site, department: string, event: LineageNote) {
  const nameOf = (id: string): string => shortName(site, id);
  const others = [...new Set([...event.from, ...event.to])].filter((id) => id !== department);
  return {
    text: `${beginLine(wordEvent(site.locale, event, nameOf))}.`,
    note: wordEventNotes(site.locale, event, nameOf),
    source: event.sourceUrl,
    others: others.map((id) => ({
      href: site.address.departmentHistory(id),
      text: fullName(site, id),
    })),
  };
}
