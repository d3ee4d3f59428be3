import { type Site, shortName } from '#publish/site.ts';
import { endSentence } from '#site/sentence/line.ts';
import { wordLede, wordOverall, wordOverallScope } from '#site/sentence/report.ts';
import type { EditionBook } from './edition-book.ts';

/** The finding of a report, without a full stop. */
export function reportFinding(site: Site, book: EditionBook): string {
  return book.hasMarks
    ? wordOverall(site.locale, book.result.overall)
    : site.locale.words.report.headline.record(String(book.edition.year));
}

/** The sentences after it. */
export const reportLede = (site: Site, { result }: EditionBook): string[] =>
  wordLede(site.locale, result, (department) => shortName(site, department));

/** A report in a few sentences, for previews of its link and for the feed. */
export const reportSummary = (site: Site, book: EditionBook): string =>
  [reportFinding(site, book), ...kindOf(site, book), ...reportLede(site, book)]
    .map(endSentence)
    .join(' ');

/** Whether the overall score is a mean, and of what, or a judgement: it is never given without. */
function kindOf({ locale }: Site, { hasMarks, result: { overall } }: EditionBook): string[] {
  if (!hasMarks || overall.kind === 'none') return [];
  return overall.kind === 'judgement'
    ? [locale.words.report.scope.judgementAlone]
    : [wordOverallScope(locale, overall)];
}
