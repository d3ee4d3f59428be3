import type { EditionBook } from '#publish/book/edition-book.ts';
import { kindNamed } from '#publish/card/card-kinds.ts';
import { cardsOf } from '#publish/card/cards.ts';
import { editionZip } from '#publish/share/kit.ts';
import type { Site } from '#publish/site.ts';
import { type Embed, embedCode, leagueEmbed, mapEmbed } from '#views/embed/code.ts';
import { frameOf } from '#views/frame/frame.ts';
import { kitOf } from './kit.ts';

export type ShareView = ReturnType<typeof shareView>;

/** The page of an edition's sharing kit. */
export function shareView(site: Site, book: EditionBook) {
  const { address, locale } = site;
  const { share } = locale.words;
  const { edition, title } = book.edition;
  const cards = cardsOf(site, book);
  const partOf = ({ kind }: { readonly kind: string }) => kindNamed(kind).part;
  const kits = (part: ReturnType<typeof partOf>) =>
    cards.filter((card) => partOf(card) === part).map((card) => kitOf(site, book, card));
  return {
    frame: frameOf(site, {
      path: address.share(edition),
      title: share.title(edition),
      finding: share.finding,
      description: share.description(title),
      book,
      trail: [{ href: address.report(edition), text: title }],
    }),
    title,
    /** Said where no card could be drawn. */
    none: cards.length === 0 ? share.none : undefined,
    zip: cards.some((card) => partOf(card) !== 'departments')
      ? { href: address.shareFile(edition, editionZip), text: share.kit.edition }
      : undefined,
    own: kits('own'),
    themes: kits('themes'),
    departments: kits('departments').toSorted((a, b) =>
      a.title.localeCompare(b.title, locale.own.language),
    ),
    embeds: embedsOf(site, book).flatMap((embed) => embedCode(site, book, embed) ?? []),
  };
}

/** The embeds that an edition has one of. */
const embedsOf = (site: Site, book: EditionBook): Embed[] => [
  ...(book.hasMarks ? [leagueEmbed(site, book)] : []),
  ...(site.relations.has(book.edition.edition) ? [mapEmbed(site, book)] : []),
];
