import type { EditionBook } from '#publish/book/edition-book.ts';
import { relatedOf, type Related } from '#publish/book/related.ts';
import { site } from '#publish/current-site.ts';
import { askNearest } from '#publish/nearest-id.ts';

/** The page that a text stands on, as Astro tells a component of it. */
interface AskingPage {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly url: URL;
}

/** The file of the text of a page. The home page has that of the newest report. */
export function textOf({ params, url }: AskingPage): string {
  const { edition, page } = params;
  if (page !== undefined) return `content/pages/${page}.mdx`;
  if (/\/about\/?$/.test(url.pathname)) return 'content/pages/about.mdx';
  return `content/reports/${edition ?? site.books.at(-1)?.edition.edition ?? ''}.mdx`;
}

/**
 * The edition that a text speaks of: the one it names, else that of its page, else the newest.
 * Throws with the edition's id when it is not part of the build.
 */
export function askedBook(page: AskingPage, named: string | undefined): EditionBook {
  const id = named ?? page.params['edition'] ?? site.books.at(-1)?.edition.edition;
  const book = site.books.find((each) => each.edition.edition === id);
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
  const related = relatedOf(site, book);
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
