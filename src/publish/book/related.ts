import type { EditionRelevance, GapTally } from '#model/relevance.ts';
import { type Site, fullName, shortName } from '#publish/site.ts';
import type { Link } from '#site/link.ts';
import type { EditionBook } from './edition-book.ts';

/** An edition with what its objectives come to. */
export interface Related {
  readonly site: Site;
  readonly book: EditionBook;
  readonly relevance: EditionRelevance;
}

/** The relevance of an edition; undefined where it has no objectives. */
export function relatedOf(site: Site, book: EditionBook): Related | undefined {
  const relevance = site.relations.get(book.edition.edition);
  return relevance && { site, book, relevance };
}

/** The editions that have a map. */
export const relatedBooks = (site: Site): Related[] =>
  site.books.flatMap((book) => relatedOf(site, book) ?? []);

/** The name of a form by its id. */
export const formName = ({ book }: Related, form: string): string =>
  book.forms.get(form)?.name ?? form;

/** The names of departments as a list in words. */
export const listNames = ({ site }: Related, departments: readonly string[]): string =>
  site.locale.format.list(departments.map((id) => shortName(site, id)));

/** The page of a department: without marks in the edition, the one over all editions. */
export function departmentPage({ site, book }: Related, department: string): string {
  return book.results.has(department)
    ? site.address.department(book.edition.edition, department)
    : site.address.departmentHistory(department);
}

/** A department by its whole name, with its page. */
export const departmentLink = (related: Related, department: string): Link => ({
  href: departmentPage(related, department),
  text: fullName(related.site, department),
});

/** A form with its page. */
export const formLink = (related: Related, form: string): Link => ({
  href: related.site.address.form(related.book.edition.edition, form),
  text: formName(related, form),
});

/** The anchor of a department on the page of a form. */
export const onForm = (department: string): string => `department-${department}`;

/** The gap of a department, as far as departments are put in order by it. */
interface Gapped {
  readonly objectives: GapTally;
  readonly links: GapTally;
}

/** Most objectives that make no link first, then the larger share of them, then most links. */
export const largestGapFirst = (a: Gapped, b: Gapped): number =>
  b.objectives.no - a.objectives.no ||
  b.objectives.share - a.objectives.share ||
  b.links.no - a.links.no;
