import type { CardFacts } from '#card/facts.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { editionZip, kitCards } from '#publish/share/kit.ts';
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
  const cards = kitCards(site, book);
  const kits = (wanted: (kind: CardFacts['kind']) => boolean) =>
    cards.filter(({ kind }) => wanted(kind)).map((card) => kitOf(site, book, card));
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
    zip: cards.some(({ kind }) => kind !== 'department')
      ? { href: address.shareFile(edition, editionZip), text: share.kit.edition }
      : undefined,
    own: kits((kind) => kind !== 'theme' && kind !== 'department'),
    themes: kits((kind) => kind === 'theme'),
    departments: kits((kind) => kind === 'department').toSorted((a, b) =>
      a.title.localeCompare(b.title, locale.language),
    ),
    embeds: embedsOf(site, book).flatMap((embed) => embedCode(site, book, embed) ?? []),
  };
}

/** The embeds that an edition has one of. */
const embedsOf = (site: Site, book: EditionBook): Embed[] => [
  ...(book.hasMarks ? [leagueEmbed(site, book)] : []),
  ...(site.relations.has(book.edition.edition) ? [mapEmbed(site, book)] : []),
];
