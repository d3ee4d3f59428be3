import type { Department } from '#model/tables/departments.ts';
import { shortName, type Site } from '#publish/site.ts';
import { wordEvent } from '#site/sentence/change.ts';
import { endingsOf, hasEnded } from './department-ending.ts';
import { departmentLife } from './department-life.ts';
import { departmentOrigin } from './department-origin.ts';
import { newestOf } from './department-newest.ts';
import { yearRows } from './department-year-rows.ts';
import { frameOf } from './frame.ts';
import { historyView } from './history.ts';

/** The page of one department over all years. */
export function departmentYears(site: Site, department: Department) {
  const { words } = site.locale;
  const { years, title } = words.departments;
  const name = shortName(site, department.department);
  const finding = findingOf(site, department.department);
  const rows = yearRows(site, department.department);
  const { origin, future } = departmentOrigin(site, department.department);
  const { sections } = years;
  return {
    frame: frameOf(site, {
      path: site.address.departmentHistory(department.department),
      title: years.title(name),
      finding,
      description: years.description(finding, department.name),
      subject: { kind: 'department', id: department.department },
      trail: [{ href: site.address.departments, text: title }],
    }),
    hero: {
      label: years.kicker,
      finding,
      lede: department.name === name ? undefined : department.name,
      facts: departmentLife(site, department),
    },
    trend: hasTrend(rows) ? historyView(site, department.department) : undefined,
    rows,
    lineage: [
      { title: sections.origin, events: origin },
      { title: hasEnded(site, department) ? sections.future : sections.parted, events: future },
    ].filter(({ events }) => events.length > 0),
  };
}

/** One number makes no line; the table says it. */
const hasTrend = (rows: readonly { readonly mark?: object }[]): boolean =>
  rows.filter(({ mark }) => mark !== undefined && 'score' in mark).length > 1;

/** What became of it, or else what the newest report has on it. */
function findingOf(site: Site, department: string): string {
  const nameOf = (id: string): string => shortName(site, id);
  const ending = endingsOf(site, department).at(-1);
  if (ending !== undefined) return wordEvent(site.locale, ending, nameOf);
  const { years } = site.locale.words.departments;
  const newest = newestOf(site, department);
  return newest === undefined
    ? years.findingNone(nameOf(department))
    : years.finding(nameOf(department), newest.edition, newest.mark.spoken);
}
