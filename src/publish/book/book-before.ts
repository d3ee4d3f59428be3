import type { Site } from '#publish/site.ts';
import { editionBefore } from '#lineage/editions.ts';
import type { EditionBook } from './edition-book.ts';

/** The report that an edition is compared with; undefined for the first that this build shows. */
export function bookBefore(site: Site, { edition }: EditionBook): EditionBook | undefined {
  const before = editionBefore(site.campaign.editions, edition);
  return site.books.find((book) => book.edition.edition === before?.edition);
}
