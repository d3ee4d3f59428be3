import type { EditionBook } from '#publish/book/edition-book.ts';
import { relatedOf, type Related } from '#publish/book/related.ts';
import { currentSite } from '#publish/current-site.ts';
import { askNearest } from '#publish/nearest-id.ts';
import { textOf, type AskingPage } from './text-of.ts';

/**
 * The edition that a text speaks of: the one it names, else that of its page, else the newest.
 * Throws with the edition's id when it is not part of the build.
 */
export function askedBook(page: AskingPage, named: string | undefined): EditionBook {
  const id = named ?? page.params['edition'] ?? currentSite().books.at(-1)?.edition.edition;
  const book = currentSite().books.find((each) => each.edition.edition === id);
  if (book === undefined)
    throw new Error(`${textOf(page)} asks for the edition "${id ?? ''}", which is not there.`);
  return book;
}

/** The result of the department that a text names. Throws when it has none in the edition. */
export function askedDepartment(page: AskingPage, book: EditionBook, department: string) {
  const result = book.results.get(department);
  if (result === undefined) {
    throw new Error(
      `${textOf(page)} asks for "${department}", which is not in ${book.edition.edition}.${askNearest(department, book.results.keys())}`,
    );
  }
  return result;
}

/** The map of an edition that a text names. Throws when it has none. */
export function askedMap(page: AskingPage, book: EditionBook): Related {
  const related = relatedOf(currentSite(), book);
  if (related === undefined) {
    throw new Error(
      `${textOf(page)} asks for the map of ${book.edition.edition}, which has no objectives.`,
    );
  }
  return related;
}

/** The gap of a department, or of the government. Throws when the department is not in the map. */
export function askedGap(page: AskingPage, { relevance }: Related, department: string | undefined) {
  if (department === undefined) return relevance.government.gap;
  const found = relevance.departments.find((each) => each.department === department);
  if (found === undefined) {
    throw new Error(
      `${textOf(page)} asks for "${department}", which is not in the map of ${relevance.edition}.`,
    );
  }
  return found.gap;
}
