import type { Department } from '#model/tables/departments.ts';
import { fullName, type Site } from '#publish/site.ts';
import { groupEvents } from '#lineage/events.ts';
import { nowCalled } from '#lineage/names.ts';
import { namesOf } from './lineage.ts';

/** The name of a department's sector; undefined where it has none. */
const sectorName = (site: Site, { sector }: Department): string | undefined =>
  site.campaign.sectors.find((each) => each.sector === sector)?.name;

/** What is known of a department besides its scores; only what is on record. */
export function departmentLife(site: Site, department: Department) {
  const { format, words } = site.locale;
  const { facts } = words.departments.years;
  const fact = (term: string, text: string | undefined, href?: string) =>
    text === undefined ? [] : [{ term, lines: [{ text, href }] }];
  const date = (partial: string | undefined) => partial && format.date(partial);
  const linked = (term: string, ids: readonly string[]) =>
    ids.length === 0
      ? []
      : [
          {
            term,
            lines: ids.map((id) => ({
              text: fullName(site, id),
              href: site.address.departmentHistory(id),
            })),
          },
        ];
  return [
    ...fact(facts.sector, sectorName(site, department)),
    ...fact(facts.opened, date(department.opened_on)),
    ...fact(facts.closed, date(department.closed_on)),
    ...linked(facts.formerly, namesOf(site, department.department).slice(1)),
    ...linked(facts.now, newName(site, department.department)),
    ...fact(facts.site, department.url && new URL(department.url).host, department.url),
  ];
}

/** The id that a renamed department has today. */
function newName(site: Site, department: string): string[] {
  // Most were never renamed, and of those none of the others has to be asked.
  const events = groupEvents(site.campaign.departmentChanges);
  if (!events.some(({ kind, from }) => kind === 'rename' && from[0] === department)) return [];
  const ids = site.campaign.departments.map((each) => each.department);
  return [nowCalled(ids, events).get(department) ?? []].flat();
}
