import type { EditionBook } from '#publish/book/edition-book.ts';
import { shortName, type Site } from '#publish/site.ts';
import { wordLede, wordOverall, wordOverallScope } from '#site/sentence/report.ts';
import { frameOf } from './frame.ts';
import { heatRows, type HeatView } from './report-heat.ts';
import { leagueRows, type LeagueView } from './report-league.ts';
import { missingLists, type MissingList } from './report-missing.ts';
import { rulerOf } from './report-ruler.ts';
import { recordRows } from './record.ts';
import { reportStructured } from './structured.ts';

/** What the page of a report shows. */
export type ReportView = ReturnType<typeof reportView>;

/** The page of one report; also the home page, which is the newest report. */
export function reportView(site: Site, book: EditionBook, path: string) {
  const { words, format } = site.locale;
  const { edition, result } = book;
  const nameOf = (department: string): string => shortName(site, department);
  const country = site.campaign.settings.country ?? words.report.headline.government;
  const finding = book.hasMarks
    ? wordOverall(site.locale, country, result.overall)
    : words.report.headline.record(String(edition.year));
  const scope = wordOverallScope(site.locale, result.overall);
  const lede = wordLede(site.locale, result, nameOf);
  return {
    frame: frameOf(site, {
      path,
      title: edition.title,
      finding,
      description: [finding, ...lede].map(sentence).join(' '),
      book,
      structured: reportStructured(site, book, finding),
    }),
    kicker: words.report.kicker(format.date(String(edition.year))),
    finding,
    overall: result.overall,
    scope,
    lede,
    league: leagueRows(site, book) satisfies LeagueView,
    heat: heatRows(site, book) satisfies HeatView,
    ruler: rulerOf(site, book),
    missing: missingLists(site, book) satisfies MissingList[],
    record: recordRows(site, book),
    themes: book.themes.map((theme) => ({
      href: site.address.theme(edition.edition, theme.theme),
      text: theme.name,
      criteria: book.criteria
        .filter((criterion) => criterion.theme === theme.theme)
        .map((criterion) => ({
          href: site.address.criterion(edition.edition, criterion.criterion),
          text: criterion.question,
        })),
    })),
    edition: edition.edition,
    method: site.address.method(edition.edition),
    data: site.address.data,
  };
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
