import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { frameOf, publicationOf } from '#views/frame/frame.ts';
import { pluralForm } from '#site/plural.ts';
import { endSentence } from '#site/sentence/line.ts';
import { wordOverallChange } from '#site/sentence/change.ts';
import { wordNoOverall, wordOverallScope } from '#site/sentence/report.ts';

export type ReportsView = ReturnType<typeof reportsView>;

/** Every report that is shown, newest first. */
export function reportsView(site: Site) {
  const { reports } = site.locale.words;
  const finding = findingOf(site);
  return {
    frame: frameOf(site, {
      path: site.address.reports,
      title: reports.title,
      finding,
      description: reports.description,
    }),
    hero: { label: reports.kicker, finding },
    reports: site.books.toReversed().map((book) => ({
      ...reportEntry(site, book),
      /** Why the report before stands apart; undefined where the two have the same rules. */
      apart: apartOf(site, book),
    })),
  };
}

function findingOf({ books, locale }: Site): string {
  const { finding } = locale.words.reports;
  const years = books.map(({ edition }) => String(edition.year));
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return finding.none;
  const { length } = years;
  const count = locale.format.count(length);
  return first === last
    ? pluralForm(locale, finding.sameYear, length)(count, first)
    : pluralForm(locale, finding.years, length)(count, first, last);
}

/** One report with its overall score, what it covers, and its date. */
function reportEntry(site: Site, book: EditionBook) {
  const { edition } = book;
  const { words } = site.locale;
  return {
    href: site.address.report(edition.edition),
    title: edition.title,
    year: words.reports.year(String(edition.year)),
    published: publicationOf(site, edition),
    ...(book.hasMarks ? markOf(site, book) : markOnRecord(site, book)),
  };
}

function markOf(site: Site, { result }: EditionBook) {
  const { words, format } = site.locale;
  const { overall, departments } = result;
  const { length } = departments;
  const count = pluralForm(site.locale, words.reports.departments, length)(format.count(length));
  if (overall.kind === 'none') {
    const instead = words.reports.noOverall;
    const why = wordNoOverall(site.locale, overall);
    return { mark: { instead, spoken: instead }, scope: [count, endSentence(why)] };
  }
  const score = format.number(overall.shown);
  const mean = overall.kind === 'judgement' ? overall.mean : undefined;
  const { meanBeside } = words.reports;
  return {
    mark: { score, spoken: words.score.outOfTen(score) },
    scope: [
      count,
      wordOverallScope(site.locale, overall),
      ...(mean === undefined
        ? []
        : [meanBeside(format.number(mean.shown), format.count(mean.over), format.count(mean.of))]),
      ...(result.change.kind === 'change' ? [wordOverallChange(site.locale, result.change)] : []),
    ],
  };
}

/** A change that the rules do not allow parts two reports; one that too few departments have does not. */
function apartOf({ locale }: Site, { result: { change } }: EditionBook): string | undefined {
  const isApart = change.kind === 'none' && parting.has(change.why);
  return isApart ? wordOverallChange(locale, change) : undefined;
}

const parting: ReadonlySet<string> = new Set(['judgement', 'other-method']);

function markOnRecord({ locale }: Site, { published }: EditionBook) {
  const { words, format } = locale;
  const { reports } = words;
  const named = [...published.keys()].filter((id) => id !== 'overall').length;
  const scope = [
    reports.record,
    ...(named === 0 ? [] : [pluralForm(locale, reports.recorded, named)(format.count(named))]),
  ];
  const typed = published.get('overall')?.score;
  if (typed === undefined) {
    const instead = reports.noOverallOnRecord;
    return { mark: { instead, spoken: instead }, scope };
  }
  const score = format.number(typed);
  const beneath = words.score.published;
  return { mark: { score, beneath, spoken: words.score.publishedOf(score) }, scope };
}
