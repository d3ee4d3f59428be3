import { cardFormats, type CardFormat } from '#card/format.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { cardFiles } from './card-address.ts';
import type { CardSubject } from './card-kinds.ts';
import { cardOf } from './cards.ts';

/** The image of a page for previews of its link. */
export interface CardMeta {
  /** Absolute where the campaign has an address, otherwise from the root of the host. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly type: 'image/png';
  readonly alt: string;
}

/** The image of a subject in one shape; undefined where it has no card. */
export function cardMeta(
  site: Site,
  book: EditionBook,
  { format = 'wide', ...subject }: CardSubject & { readonly format?: CardFormat },
): CardMeta | undefined {
  const card = cardOf(site, book, subject);
  if (card === undefined) return undefined;
  const path = site.address.asset(cardFiles(card, format).hashed);
  return {
    url: `${site.origin ?? ''}${path}`,
    ...cardFormats[format],
    type: 'image/png',
    alt: card.alt,
  };
}
