import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import type { Frame } from '#site/frame.ts';

/**
 * The main navigation: the report that the page belongs to, or the newest one, and what spans all
 * years. The map is there only where objectives are, and the method where marks are.
 */
export function navigation(site: Site, path: string, book = site.books.at(-1)): Frame['nav'] {
  const { address, locale } = site;
  const { nav } = locale.words.frame;
  const links = [
    ...(book === undefined
      ? []
      : [{ href: address.report(book.edition.edition), text: nav.report }]),
    ...mapOf(site, book),
    { href: address.departments, text: nav.departments },
    ...methodOf(site, book),
    { href: address.reports, text: nav.reports },
    { href: address.data, text: nav.data },
    { href: address.about, text: nav.about },
  ];
  // The home page is the newest report at a second address.
  const own =
    path === address.home && book !== undefined ? address.report(book.edition.edition) : path;
  return links.map((link) => ({ ...link, current: link.href === own }));
}

function mapOf({ address, locale, relations }: Site, book: EditionBook | undefined) {
  const edition = book?.edition.edition;
  if (edition === undefined || !relations.has(edition)) return [];
  return [{ href: address.map(edition), text: locale.words.frame.nav.map }];
}

function methodOf(site: Site, book: EditionBook | undefined) {
  if (book?.hasMarks !== true) return [];
  const { nav } = site.locale.words.frame;
  return [{ href: site.address.method(book.edition.edition), text: nav.method }];
}
