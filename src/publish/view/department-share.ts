import type { EditionBook } from '#publish/book/edition-book.ts';
import { cardOf } from '#publish/card/cards.ts';
import { kitOf } from '#publish/share/kit.ts';
import type { Site } from '#publish/site.ts';
import { departmentEmbed, embedCode } from './embed/code.ts';

/** What the page of a department offers to share. */
export function departmentShare(site: Site, book: EditionBook, department: string) {
  const card = cardOf(site, book, { kind: 'department', id: department });
  return {
    kit: card && kitOf(site, book, card),
    embed: embedCode(site, book, departmentEmbed(site, book, department)),
    more: site.address.share(book.edition.edition),
  };
}
