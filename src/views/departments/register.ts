import type { Department } from '#model/tables/departments.ts';
import { type Site, shortName } from '#publish/site.ts';
import { endingsOf, hasEnded } from '#views/history/lineage.ts';
import { newestOf } from '#views/history/history.ts';
import { frameOf } from '#views/frame/frame.ts';
import { wordEvent } from '#site/sentence/change.ts';
import { pluralForm } from '#site/plural.ts';

/** What the register of all departments shows. */
export type DepartmentsView = ReturnType<typeof departmentsView>;

/** The register of all departments: those that are open by sector, then those that ended. */
export function departmentsView(site: Site) {
  const text = site.locale.words.departments;
  const all = site.campaign.departments;
  const finding = findingOf(site, all.length);
  return {
    frame: frameOf(site, {
      path: site.address.departments,
      title: text.title,
      finding,
      description: text.description,
    }),
    hero: { label: text.kicker, finding, lede: text.lede },
    openTitle: site.books.at(-1)?.hasMarks === false ? text.noEnd : text.open,
    open: bySector(
      site,
      all.filter((department) => !hasEnded(site, department)),
    ),
    ended: byName(
      site,
      all.filter((department) => hasEnded(site, department)),
    ),
  };
}

/** How many departments there are, over how many reports. */
function findingOf({ books, locale }: Site, count: number): string {
  const { finding, findingUnreported, reports } = locale.words.departments;
  const shown = locale.format.count(count);
  if (books.length === 0) return pluralForm(locale, findingUnreported, count)(shown);
  const over = pluralForm(locale, reports, books.length)(locale.format.count(books.length));
  return pluralForm(locale, finding, count)(shown, over);
}

/** In the order of the sectors; those without a sector at the end, in a group without name if alone. */
function bySector(site: Site, departments: readonly Department[]) {
  const { sectors } = site.campaign;
  const known = new Set(sectors.map(({ sector }) => sector));
  const named = sectors.map(({ sector, name }) => ({
    name,
    departments: byName(
      site,
      departments.filter((each) => each.sector === sector),
    ),
  }));
  const rest = byName(
    site,
    departments.filter(({ sector }) => !known.has(sector ?? '')),
  );
  const groups = named.filter((group) => group.departments.length > 0);
  if (rest.length === 0) return groups;
  const name = groups.length === 0 ? undefined : site.locale.words.departments.otherSector;
  return [...groups, { name, departments: rest }];
}

const byName = (site: Site, departments: readonly Department[]) =>
  departments
    .toSorted((a, b) => a.name.localeCompare(b.name, site.locale.own.language))
    .map((department) => registerEntry(site, department));

/** One department with its newest score. */
export type RegisterEntry = ReturnType<typeof registerEntry>;

function registerEntry(site: Site, { department, name, closed_on }: Department) {
  const { words, format } = site.locale;
  const newest = newestOf(site, department);
  const endings = endingsOf(site, department).map((event) =>
    wordEvent(site.locale, event, (id) => shortName(site, id)),
  );
  const closed = closed_on === undefined ? [] : [words.departments.closed(format.date(closed_on))];
  return {
    href: site.address.departmentHistory(department),
    name,
    mark: newest?.mark,
    /** The report that the mark is from. */
    edition: newest?.edition,
    /** What became of it; empty while it is open. */
    became: endings.length > 0 ? endings : closed,
  };
}
