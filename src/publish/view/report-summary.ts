import type { EditionBook } from '#publish/book/edition-book.ts';
import { shortName, type Site } from '#publish/site.ts';
import { wordLede, wordOverall } from '#site/sentence/report.ts';

/** The finding of a report, without a full stop. */
export function reportFinding(site: Site, book: EditionBook): string {
  const { headline } = site.locale.words.report;
  const country = site.campaign.settings.country ?? headline.government;
  return book.hasMarks
    ? wordOverall(site.locale, country, book.result.overall)
    : headline.record(String(book.edition.year));
}

/** The sentences after it. */
export const reportLede = (site: Site, { result }: EditionBook): string[] =>
  wordLede(site.locale, result, (department) => shortName(site, department));

/** A report in a few sentences, for previews of its link and for the feed. */
export const reportSummary = (site: Site, book: EditionBook): string =>
  [reportFinding(site, book), ...reportLede(site, book)].map(endSentence).join(' ');

const endSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
