import type { EditionBook } from '#publish/book/edition-book.ts';
import { relatedOf, type Related } from '#publish/book/related.ts';
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

/** The map of an edition that a text names. Throws when it has none. */
export function askedMap(book: EditionBook): Related {
  const related = relatedOf(site, book);
  if (related === undefined) {
    throw new Error(`A text asks for the map of ${book.edition.edition}, which has no objectives.`);
  }
  return related;
}

/** The gap of a department, or of the government. Throws when the department is not in the map. */
export function askedGap({ relevance }: Related, department: string | undefined) {
  if (department === undefined) return relevance.government.gap;
  const found = relevance.departments.find((each) => each.department === department);
  if (found === undefined) {
    throw new Error(
      `A text asks for "${department}", which is not in the map of ${relevance.edition}.`,
    );
  }
  return found.gap;
}
