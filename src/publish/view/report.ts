import type { EditionBook } from '#publish/book/edition-book.ts';
import { shortName, type Site } from '#publish/site.ts';
import { wordLede, wordOverall, wordOverallScope } from '#site/sentence/report.ts';
import { leagueFrame } from './embed/frames.ts';
import { frameOf } from './frame.ts';
import { recordRows } from './record.ts';
import { heatRows } from './report-heat.ts';
import { leagueRows } from './report-league.ts';
import { missingLists } from './report-missing.ts';
import { mapTeaser } from './map/teaser.ts';
import { rulerOf } from './report-ruler.ts';
import { reportStructured } from './structured.ts';
import { themeIndex } from './theme-index.ts';

/**
 * The page of one report; also the home page, which is the newest report.
 * @param path the address of the page itself
 */
export function reportView(site: Site, book: EditionBook, path: string) {
  const finding = findingOf(site, book);
  const lede = wordLede(site.locale, book.result, (department) => shortName(site, department));
  const { edition } = book;
  return {
    frame: frameOf(site, {
      path,
      title: edition.title,
      finding,
      description: [finding, ...lede].map(endSentence).join(' '),
      book,
      ...(book.hasMarks ? { embed: leagueFrame } : {}),
      structured: reportStructured(site, book, finding),
    }),
    hero: {
      kicker: site.locale.words.report.kicker(String(edition.year)),
      finding,
      overall: book.result.overall,
      scope: wordOverallScope(site.locale, book.result.overall),
      lede,
    },
    ...(book.hasMarks ? markedParts(site, book) : {}),
    record: book.hasMarks ? [] : recordRows(site, book),
    map: mapTeaser(site, book),
    themes: themeIndex(site, book),
    more: [{ href: site.address.share(edition.edition), text: site.locale.words.share.link }],
  };
}

/** The parts that only a report with marks has. */
const markedParts = (site: Site, book: EditionBook) => ({
  ruler: rulerOf(site, book),
  league: leagueRows(site, book),
  heat: book.themes.length === 0 ? undefined : heatRows(site, book),
  missing: missingLists(site, book),
});

function findingOf(site: Site, book: EditionBook): string {
  const { headline } = site.locale.words.report;
  const country = site.campaign.settings.country ?? headline.government;
  return book.hasMarks
    ? wordOverall(site.locale, country, book.result.overall)
    : headline.record(String(book.edition.year));
}

const endSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
