import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { visibilityOf } from '#publish/visible.ts';

/** The editions that are published on this day, newest first, also where a build shows others. */
export const publishedBooks = ({ books, today }: Site): EditionBook[] =>
  books.filter(({ edition }) => visibilityOf(edition, today).kind === 'open').toReversed();
