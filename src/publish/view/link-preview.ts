import type { EditionBook } from '#publish/book/edition-book.ts';
import { cardMeta, type CardMeta } from '#publish/card/card-meta.ts';
import type { CardSubject } from '#publish/card/card-kinds.ts';
import type { Site } from '#publish/site.ts';
import type { Frame } from '#site/frame.ts';

/** What a page is about, as far as previews of its link need it. */
export interface Previewed {
  readonly title: string;
  readonly book?: EditionBook;
  /** The subject of its card; the edition itself without one. */
  readonly subject?: CardSubject;
  /** The frame that other sites may show in its place, such as `league`. */
  readonly embed?: string;
}

/**
 * What platforms are offered when somebody posts the link of a page. Both need absolute addresses:
 * nothing where the campaign has none.
 */
export function linkPreview(site: Site, page: Previewed): Pick<Frame, 'card' | 'oembed'> {
  if (site.origin === undefined) return {};
  const card = cardOf(site, page);
  const { book, embed, title } = page;
  return {
    ...(card === undefined ? {} : { card }),
    ...(book === undefined || embed === undefined
      ? {}
      : { oembed: { href: oembedAddress(site, book, embed), text: title } }),
  };
}

/** The absolute address of what describes a frame to sites that read oEmbed. */
const oembedAddress = (site: Site, { edition }: EditionBook, frame: string): string =>
  `${site.origin ?? ''}${site.address.embed(edition.edition, frame)}oembed.json`;

/** The card of the subject in its own edition, otherwise in the newest that has one, or the edition's. */
function cardOf(site: Site, { book, subject }: Previewed): CardMeta | undefined {
  const books = book === undefined ? site.books.toReversed() : [book];
  const own = subject === undefined ? [] : books.map((each) => cardMeta(site, each, subject));
  const found = own.find((card) => card !== undefined);
  const [newest] = books;
  return found ?? (newest && cardMeta(site, newest, { kind: 'edition' }));
}
