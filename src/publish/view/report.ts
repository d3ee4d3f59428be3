import type { EditionBook } from '#publish/book/edition-book.ts';
import { shortName, type Site } from '#publish/site.ts';
import { wordLede, wordOverall, wordOverallScope } from '#site/sentence/report.ts';
import { frameOf } from './frame.ts';
import { recordRows } from './record.ts';
import { heatRows } from './report-heat.ts';
import { leagueRows } from './report-league.ts';
import { missingLists } from './report-missing.ts';
import { rulerOf } from './report-ruler.ts';
import { reportStructured } from './structured.ts';
import { themeIndex } from './theme-index.ts';

/**
 * The page of one report; also the home page, which is the newest report.
 * @param path the address of the page itself
 */
export function reportView(site: Site, book: EditionBook, path: string) {
  const { words } = site.locale;
  const { edition, result } = book;
  const nameOf = (department: string): string => shortName(site, department);
  const country = site.campaign.settings.country ?? words.report.headline.government;
  const finding = book.hasMarks
    ? wordOverall(site.locale, country, result.overall)
    : words.report.headline.record(String(edition.year));
  const lede = wordLede(site.locale, result, nameOf);
  return {
    frame: frameOf(site, {
      path,
      title: edition.title,
      finding,
      description: [finding, ...lede].map(endSentence).join(' '),
      book,
      structured: reportStructured(site, book, finding),
    }),
    hero: {
      kicker: words.report.kicker(String(edition.year)),
      finding,
      overall: result.overall,
      scope: wordOverallScope(site.locale, result.overall),
      lede,
    },
    ...(book.hasMarks
      ? {
          ruler: rulerOf(site, book),
          league: leagueRows(site, book),
          heat: heatRows(site, book),
          missing: missingLists(site, book),
        }
      : {}),
    record: book.hasMarks ? [] : recordRows(site, book),
    themes: themeIndex(site, book),
  };
}

const endSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
