import { type EditionBook, publishedBooks } from '#publish/book/edition-book.ts';
import { reportSummary } from '#publish/book/summary.ts';
import type { Site } from '#publish/site.ts';
import type { AtomEntry, AtomFeed } from './write-atom.ts';

/** The feed of published reports; undefined where the site has no address or nothing is published. */
export function reportFeed(site: Site): AtomFeed | undefined {
  const { origin, address, locale } = site;
  const books = publishedBooks(site);
  if (origin === undefined || books.length === 0) return undefined;
  const { name, organisation, licence } = site.campaign.settings;
  return {
    self: `${origin}${address.feed}`,
    home: `${origin}${address.home}`,
    title: name,
    author: organisation ?? name,
    rights: licence,
    language: locale.language,
    entries: books.map((book) => entryOf(site, book, origin)),
  };
}

function entryOf(site: Site, book: EditionBook, origin: string): AtomEntry {
  const { edition, title } = book.edition;
  return {
    address: `${origin}${site.address.report(edition)}`,
    title,
    summary: reportSummary(site, book),
    updated: dayOf(book),
  };
}

/**
 * A feed needs a day. Of a partial date it is the first one; where no date of publication is known,
 * the first of the year that is assessed.
 */
function dayOf({ edition: { published_on: on, year } }: EditionBook): string {
  const [y = String(year), month = '01', day = '01'] = on?.split('-') ?? [];
  return `${y}-${month}-${day}`;
}
