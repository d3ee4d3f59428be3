import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { criterionResultSheet } from './criterion-result-sheet.ts';
import { overallSheet } from './overall-sheet.ts';
import { relevanceSheets } from './relevance-sheets.ts';
import { scoreSheet } from './score-sheet.ts';
import type { Sheet } from './sheet.ts';
import { tableSheets } from './table-sheets.ts';
import { themeScoreSheet } from './theme-score-sheet.ts';

/** The tables that are computed from the marks of an edition; none where it has no marks. */
export function computedSheets(site: Site, book: EditionBook): Sheet[] {
  if (!book.hasMarks) return [];
  const sheets = [
    scoreSheet(site, book),
    themeScoreSheet(site, book),
    criterionResultSheet(site, book),
    overallSheet(site, book),
  ];
  return sheets.filter(({ count }) => count > 0);
}

/** Everything that can be downloaded of an edition: what is computed, then the tables as they are. */
export const editionSheets = (site: Site, book: EditionBook): Sheet[] => [
  ...computedSheets(site, book),
  ...relevanceSheets(site, book),
  ...tableSheets(site, book),
];

/** The downloads of all editions that are shown, as the paths of their pages. */
export const sheetPaths = (site: Site) =>
  site.books.flatMap((book) =>
    editionSheets(site, book).map((sheet) => ({
      params: { edition: book.edition.edition, table: sheet.name },
      props: { sheet },
    })),
  );
