import type { MarkFacts } from '#components/mark-facts.ts';
import { groupEvents } from '#lineage/events.ts';
import { nowCalled } from '#lineage/names.ts';
import type { HistoryPoint } from '#model/history.ts';
import type { LineageNote } from '#model/outcome.ts';
import type { Department } from '#model/tables/departments.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, fullName, shortName } from '#publish/site.ts';
import { endingsOf, eventFacts, eventsOf, hasEnded, namesOf } from '#views/history/lineage.ts';
import { historyPoints, historyView, newestOf, outcomeMark } from '#views/history/history.ts';
import { frameOf } from '#views/frame/frame.ts';
import { wordChangeInShort, wordChangeScope, wordEvent } from '#site/sentence/change.ts';
import { wordCoverageInShort } from '#site/sentence/coverage.ts';
import { standingOf } from '#site/standing.ts';

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
const hasTrend = (rows: ReturnType<typeof yearRows>): boolean =>
  rows.filter(({ mark }) => mark?.score !== undefined).length > 1;

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

/** What each report has on a department, newest first. */
function yearRows(site: Site, department: string) {
  const points = historyPoints(site, department);
  return site.books
    .toReversed()
    .flatMap((book) =>
      points
        .filter((point) => point.edition === book.edition.edition)
        .map((point) => ({ ...baseRow(site, book, point), ...figures(site, book, point) })),
    )
    .map(({ department: id, ...row }) =>
      id === department
        ? row
        : { ...row, as: site.locale.words.departments.years.as(fullName(site, id)) },
    );
}

function baseRow(site: Site, book: EditionBook, { department, outcome }: HistoryPoint) {
  const { edition, title } = book.edition;
  const href = book.results.has(department)
    ? site.address.department(edition, department)
    : site.address.report(edition);
  const { words } = site.locale;
  const instead = words.score.none['not-assessed'];
  const missing: MarkFacts | undefined = book.hasMarks ? { instead, spoken: instead } : undefined;
  return {
    department,
    edition: { href, text: title },
    mark: outcome.kind === 'absent' ? missing : outcomeMark(site, outcome),
  };
}

/** Rank, coverage and change where marks were given; the note and its source for a published score. */
function figures(site: Site, book: EditionBook, { department, outcome }: HistoryPoint) {
  const { format } = site.locale;
  const published = book.published.get(department);
  if (outcome.kind === 'published' && published !== undefined) {
    const { note, source_url: href, source_title: title, source_date: date } = published;
    const source = { href, text: title ?? href, ...(date && { date: format.date(date) }) };
    return { notes: note === undefined ? [] : [note], source };
  }
  const result = book.results.get(department);
  if (result === undefined) return { notes: [] };
  return {
    rank: standingOf(site.locale, result).rank?.long,
    coverage: wordCoverageInShort(site.locale, result.coverage),
    change: wordChangeInShort(site.locale, result.change),
    notes: [wordChangeScope(site.locale, result.change, (id) => shortName(site, id))],
  };
}

/** The name of a department's sector; undefined where it has none. */
const sectorName = (site: Site, { sector }: Department): string | undefined =>
  site.campaign.sectors.find((each) => each.sector === sector)?.name;

/** What is known of a department besides its scores; only what is on record. */
function departmentLife(site: Site, department: Department) {
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
