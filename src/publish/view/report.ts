import type { ProseHead } from '#model/prose.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { wordOverallScope } from '#site/sentence/report.ts';
import { leagueFrame } from './embed/frames.ts';
import { frameOf } from './frame.ts';
import { moreLinks } from './more-links.ts';
import { publicationOf } from './publication.ts';
import { recordRows } from './record.ts';
import { heatRows } from './report-heat.ts';
import { leagueRows } from './report-league.ts';
import { missingLists } from './report-missing.ts';
import { mapTeaser } from './map/teaser.ts';
import { rulerOf } from './report-ruler.ts';
import { reportFinding, reportLede, reportSummary } from './report-summary.ts';
import { reportStructured } from './structured.ts';
import { themeIndex } from './theme-index.ts';

interface ReportPage {
  /** The address of the page itself. */
  readonly path: string;
  /** What the campaign’s text for the report says of itself; undefined where it wrote none. */
  readonly prose: ProseHead | undefined;
}

/** The page of one report; also the home page, which is the newest report. */
export function reportView(site: Site, book: EditionBook, { path, prose }: ReportPage) {
  const finding = reportFinding(site, book);
  const { edition } = book;
  return {
    frame: frameOf(site, {
      path,
      title: edition.title,
      finding,
      description: reportSummary(site, book),
      book,
      ...(book.hasMarks ? { embed: leagueFrame } : {}),
      structured: reportStructured(site, book, finding),
    }),
    hero: {
      kicker: site.locale.words.report.kicker(String(edition.year)),
      finding,
      overall: book.result.overall,
      scope: wordOverallScope(site.locale, book.result.overall),
      lede: reportLede(site, book),
      ...byLine(site, book, prose),
    },
    ...(book.hasMarks ? markedParts(site, book) : {}),
    record: book.hasMarks ? [] : recordRows(site, book),
    map: mapTeaser(site, book),
    themes: themeIndex(site, book),
    more: moreLinks(site, book),
  };
}

/** What the text sums up, who wrote it, and when it was published. */
function byLine(site: Site, { edition }: EditionBook, prose: ProseHead | undefined) {
  const { authors = [], summary } = prose ?? {};
  const { by } = site.locale.words.report;
  return {
    summary,
    byLine: [
      ...(authors.length === 0 ? [] : [by(site.locale.format.list(authors))]),
      publicationOf(site, edition),
    ].join(' '),
  };
}

/** The parts that only a report with marks has. */
const markedParts = (site: Site, book: EditionBook) => ({
  ruler: rulerOf(site, book),
  league: leagueRows(site, book),
  heat: book.themes.length === 0 ? undefined : heatRows(site, book),
  missing: missingLists(site, book),
});
