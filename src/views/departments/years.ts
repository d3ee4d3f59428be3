import { groupEvents } from '#lineage/events.ts';
import { nowCalled } from '#lineage/names.ts';
import type { MarkProps } from '#components/mark-props.ts';
import type { HistoryPoint } from '#model/history.ts';
import type { LineageNote } from '#model/outcome.ts';
import type { Department } from '#model/tables/departments.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, fullName, sectorName, shortName } from '#publish/site.ts';
import { scoreSource } from '#views/edition/record.ts';
import { endingsOf, eventsOf, hasEnded, namesOf, showEvent } from '#views/history/lineage.ts';
import { historyPoints, historyView, newestOf, outcomeMark } from '#views/history/history.ts';
import { frameOf } from '#views/frame/frame.ts';
import { wordChangeInShort, wordChangeScope, wordEvent } from '#site/sentence/change.ts';
import { wordCoverageInShort } from '#site/sentence/coverage.ts';
import { standingOf } from '#site/standing.ts';

/** What the page of a department over all years shows. */
export type DepartmentYears = ReturnType<typeof departmentYears>;

/** The page of one department over all years. */
export function departmentYears(site: Site, department: Department) {
  const { words } = site.locale;
  const { years, title } = words.departments;
  const { sections } = years;
  const id = department.department;
  const name = shortName(site, id);
  const finding = findingOf(site, id);
  const rows = yearRows(site, id);
  const scores = rows.flatMap(({ mark }) => mark?.score ?? []);
  const { origin, future } = departmentOrigin(site, id);
  return {
    frame: frameOf(site, {
      path: site.address.departmentHistory(id),
      title: years.title(name),
      finding,
      description: years.description(finding, department.name),
      subject: { kind: 'department', id },
      trail: [{ href: site.address.departments, text: title }],
    }),
    hero: {
      label: years.kicker,
      finding,
      /** The whole name, where the finding has a shorter one. */
      lede: department.name === name ? undefined : department.name,
      terms: departmentLife(site, department),
    },
    /** One number makes no line; the table says it. */
    trend: scores.length > 1 ? historyView(site, id) : undefined,
    rows,
    lineage: [
      { title: sections.origin, events: origin },
      { title: hasEnded(site, department) ? sections.future : sections.parted, events: future },
    ].filter(({ events }) => events.length > 0),
  };
}

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

/** What one report has on a department. */
export type YearRow = ReturnType<typeof yearRows>[number];

/** What each report has on a department, newest first. */
function yearRows(site: Site, department: string) {
  const { years } = site.locale.words.departments;
  const points = historyPoints(site, department);
  return site.books.toReversed().flatMap((book) =>
    points
      .filter((point) => point.edition === book.edition.edition)
      .map((point) => ({
        ...yearRow(site, book, point),
        /** Under which name, where it was another. */
        as:
          point.department === department ? undefined : years.as(fullName(site, point.department)),
      })),
  );
}

/** Rank, coverage and change where marks were given; the note and its source for a published score. */
function yearRow(site: Site, book: EditionBook, { department, outcome }: HistoryPoint) {
  const { locale, address } = site;
  const { edition, title } = book.edition;
  const published = outcome.kind === 'published' ? book.published.get(department) : undefined;
  const result = published === undefined ? book.results.get(department) : undefined;
  const nameOf = (id: string): string => shortName(site, id);
  return {
    edition: {
      href: book.results.has(department)
        ? address.department(edition, department)
        : address.report(edition),
      text: title,
    },
    mark: markOf(site, book, outcome),
    rank: result && standingOf(locale, result).rank?.long,
    coverage: result && wordCoverageInShort(locale, result.coverage),
    change: result && wordChangeInShort(locale, result.change),
    notes: [
      published?.note ?? [],
      result === undefined ? [] : wordChangeScope(locale, result.change, nameOf),
    ].flat(),
    source: published && scoreSource(site, published),
  };
}

/** Undefined where a record of published scores says nothing. */
function markOf(
  site: Site,
  { hasMarks }: EditionBook,
  outcome: HistoryPoint['outcome'],
): MarkProps | undefined {
  if (outcome.kind !== 'absent') return outcomeMark(site, outcome);
  const instead = site.locale.words.score.none['not-assessed'];
  return hasMarks ? { instead, spoken: instead } : undefined;
}

/** What is known of a department besides its scores; only what is on record. */
function departmentLife(site: Site, department: Department) {
  const { format, words } = site.locale;
  const { terms } = words.departments.years;
  const { department: id, opened_on, closed_on, url } = department;
  const known = (term: string, text: string | undefined, href?: string) => ({
    term,
    lines: text === undefined ? [] : [{ text, href }],
  });
  const linked = (term: string, ids: readonly string[]) => ({
    term,
    lines: ids.map((each) => ({
      text: fullName(site, each),
      href: site.address.departmentHistory(each),
    })),
  });
  return [
    known(terms.sector, sectorName(site, id)),
    known(terms.opened, opened_on && format.date(opened_on)),
    known(terms.closed, closed_on && format.date(closed_on)),
    linked(terms.formerly, namesOf(site, id).slice(1)),
    linked(terms.now, newName(site, id)),
    known(terms.site, url && new URL(url).host, url),
  ].filter(({ lines }) => lines.length > 0);
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
  const show = (event: LineageNote) => showOrigin(site, department, event);
  return {
    origin: events.filter((event) => isOrigin(event)).map(show),
    future: events.filter((event) => !isOrigin(event)).map(show),
  };
}

/** One event of lineage with the other departments in it. */
export type OriginEvent = ReturnType<typeof showOrigin>;

function showOrigin(site: Site, department: string, event: LineageNote) {
  const others = [...new Set([...event.from, ...event.to])].filter((id) => id !== department);
  return {
    ...showEvent(site, event),
    others: others.map((id) => ({
      href: site.address.departmentHistory(id),
      text: fullName(site, id),
    })),
  };
}
