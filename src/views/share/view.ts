import type { EditionBook } from '#publish/book/edition-book.ts';
import { editionZip, kitOf } from '#publish/share/kit.ts';
import { kindNamed } from '#publish/card/card-kinds.ts';
import { cardsOf } from '#publish/card/cards.ts';
import type { Site } from '#publish/site.ts';
import { type EmbedFrame, embedCode, leagueEmbed, mapEmbed } from '#views/embed/code.ts';
import { frameOf } from '#views/frame/frame.ts';

/** The page of an edition's sharing kit. */
export function shareView(site: Site, book: EditionBook) {
  const { address, locale } = site;
  const { share } = locale.words;
  const { edition, title } = book.edition;
  const cards = cardsOf(site, book);
  const partOf = ({ kind }: { readonly kind: string }) => kindNamed(kind).part;
  const kits = (part: ReturnType<typeof partOf>) =>
    cards.filter((card) => partOf(card) === part).map((facts) => kitOf(site, book, facts));
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
    ...(cards.length === 0 ? { none: share.none } : {}),
    ...(cards.some((card) => partOf(card) !== 'departments')
      ? { zip: { href: address.shareFile(edition, editionZip), text: share.kit.edition } }
      : {}),
    own: kits('own'),
    themes: kits('themes'),
    departments: kits('departments').toSorted((a, b) =>
      a.title.localeCompare(b.title, locale.own.language),
    ),
    embeds: framesOf(site, book).flatMap((embed) => embedCode(site, book, embed) ?? []),
  };
}

/** The frames that an edition has one of. */
const framesOf = (site: Site, book: EditionBook): EmbedFrame[] => [
  ...(book.hasMarks ? [leagueEmbed(site, book)] : []),
  ...(site.relations.has(book.edition.edition) ? [mapEmbed(site, book)] : []),
];
