import type { LineageNote } from '#model/outcome.ts';
import { fullName, type Site } from '#publish/site.ts';
import { eventFacts, eventsOf, namesOf } from './lineage.ts';

/** The lineage of a department under all of its names: what came into it, and what came of it. */
export function departmentOrigin(site: Site, department: string) {
  const ids = namesOf(site, department);
  const events = eventsOf(site, department);
  const isOrigin = ({ to }: LineageNote): boolean => ids.some((id) => to.includes(id));
  const say = (event: LineageNote) => linkedFacts(site, department, event);
  return {
    origin: events.filter((event) => isOrigin(event)).map(say),
    future: events.filter((event) => !isOrigin(event)).map(say),
  };
}

function linkedFacts(site: Site, department: string, event: LineageNote) {
  const others = [...new Set([...event.from, ...event.to])].filter((id) => id !== department);
  return {
    ...eventFacts(site, event),
    others: others.map((id) => ({
      href: site.address.departmentHistory(id),
      text: fullName(site, id),
    })),
  };
}
