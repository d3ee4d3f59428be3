import type { Site } from '#publish/site.ts';
import { visibilityOf } from '#publish/visible.ts';
import type { EditionBook } from './edition-book.ts';

/** The editions that a site shows although they are drafts or under an embargo; none in a normal build. */
export const unpublishedBooks = ({ books, today }: Site): EditionBook[] =>
  books.filter(({ edition }) => visibilityOf(edition, today).kind !== 'open');
