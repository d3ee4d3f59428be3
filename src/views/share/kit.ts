import type { Card } from '#card/card.ts';
import { cardFormats, formatNames } from '#card/format.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { cardFiles } from '#publish/card/card-address.ts';
import { captionsOf, departmentZip, sharedAddress } from '#publish/share/kit.ts';
import { kindNamed } from '#publish/card/card-kinds.ts';
import type { Site } from '#publish/site.ts';
import { shareLinks } from './share-links.ts';

/** One card with everything that is needed to share it. */
export type Kit = ReturnType<typeof kitOf>;

/** The kit of a card. */
export function kitOf(site: Site, book: EditionBook, card: Card) {
  const { share } = site.locale.words;
  const captions = captionsOf(site, book, card);
  const title = kindNamed(card.kind).title(site, card);
  const link = sharedAddress(site, card);
  const subject = card.said.needed[0] ?? card.label;
  return {
    /** Its anchor on the page. */
    id: card.id === undefined ? card.kind : `${card.kind}-${card.id}`,
    title,
    images: imagesOf(site, card, title),
    alt: card.alt,
    captions,
    /** Empty where the campaign has no address. */
    links: link === undefined ? [] : shareLinks(share, captions, { link, subject }),
    zip: zipOf(site, card),
  };
}

/** The card in every shape, with its file to save. */
function imagesOf({ address, locale }: Site, card: Card, title: string) {
  const { share } = locale.words;
  return formatNames.map((shape) => {
    const { hashed, newest } = cardFiles(card, shape);
    const { width, height } = cardFormats[shape];
    const href = address.asset(hashed);
    return {
      shape,
      src: href,
      width,
      height,
      size: share.size(String(width), String(height)),
      download: {
        href,
        // Named as the file that always holds the newest, with the edition before it.
        file: newest.replace('cards/', '').replace('/', '-'),
        spoken: share.downloadSpoken(title, share.shapes[shape]),
      },
    };
  });
}

/** Everything in one file; undefined where the zip of the edition has it. */
function zipOf({ address, locale }: Site, { kind, id, edition }: Card) {
  if (kindNamed(kind).part !== 'departments' || id === undefined) return undefined;
  return {
    href: address.shareFile(edition, departmentZip(id)),
    text: locale.words.share.kit.department,
  };
}
