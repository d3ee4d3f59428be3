import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { wordOverallScope } from '#site/sentence/report.ts';
import { leagueFrame } from './embed/frames.ts';
import { frameOf } from './frame.ts';
import { moreLinks } from './more-links.ts';
import { recordRows } from './record.ts';
import { heatRows } from './report-heat.ts';
import { leagueRows } from './report-league.ts';
import { missingLists } from './report-missing.ts';
import { mapTeaser } from './map/teaser.ts';
import { rulerOf } from './report-ruler.ts';
import { reportFinding, reportLede, reportSummary } from './report-summary.ts';
import { reportStructured } from './structured.ts';
import { themeIndex } from './theme-index.ts';

/**
 * The page of one report; also the home page, which is the newest report.
 * @param path the address of the page itself
 */
export function reportView(site: Site, book: EditionBook, path: string) {
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
    },
    ...(book.hasMarks ? markedParts(site, book) : {}),
    record: book.hasMarks ? [] : recordRows(site, book),
    map: mapTeaser(site, book),
    themes: themeIndex(site, book),
    more: moreLinks(site, book),
  };
}

/** The parts that only a report with marks has. */
const markedParts = (site: Site, book: EditionBook) => ({
  ruler: rulerOf(site, book),
  league: leagueRows(site, book),
  heat: book.themes.length === 0 ? undefined : heatRows(site, book),
  missing: missingLists(site, book),
});
