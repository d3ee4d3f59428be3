import type { EditionBook } from '#publish/book/edition-book.ts';
import { site } from '#publish/current-site.ts';

/**
 * The edition that a text speaks of: the one it names, else that of its page, else the newest.
 * Throws with the edition's id when it is not part of the build.
 */
export function askedBook(named: string | undefined, ofPage: string | undefined): EditionBook {
  const id = named ?? ofPage ?? site.books.at(-1)?.edition.edition;
  const book = site.books.find((each) => each.edition.edition === id);
  if (book === undefined)
    throw new Error(`A text asks for the edition "${id ?? ''}", which is not there.`);
  return book;
}

/** The result of the department that a text names. Throws when it has none in the edition. */
export function askedDepartment(book: EditionBook, department: string) {
  const result = book.results.get(department);
  if (result === undefined) {
    throw new Error(`A text asks for "${department}", which is not in ${book.edition.edition}.`);
  }
  return result;
}
