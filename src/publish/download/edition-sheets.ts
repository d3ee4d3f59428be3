import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { relevanceSheets } from './relevance-sheets.ts';
import { computedSheets } from './score-sheets.ts';
import type { Sheet } from './sheet.ts';
import { tableSheets } from './table-sheets.ts';

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
