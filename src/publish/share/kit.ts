import type { Card } from '#card/card.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { visibilityOf } from '#publish/visible.ts';
import { type Captions, wordCaptions } from '#site/sentence/caption.ts';
import { kindNamed } from '#publish/card/card-kinds.ts';

/* What the page of a sharing kit and its zips have in common: captions, addresses and names of zips. */

/** The zip of an edition's own cards and those of its themes. */
export const editionZip = 'edition.zip';

/** The zip of one department. */
export const departmentZip = (department: string): string => `department-${department}.zip`;

/** The absolute address of the page that a card is about; undefined where the campaign has none. */
export const sharedAddress = (site: Site, { kind, edition, id = '' }: Card): string | undefined =>
  site.origin === undefined
    ? undefined
    : `${site.origin}${kindNamed(kind).page(site, edition, id)}`;

/** The ready captions of a card, in the sentences that the card itself says. */
export function captionsOf(site: Site, book: EditionBook, card: Card): Captions {
  const { report } = site.locale.words.card;
  return wordCaptions(site.locale, {
    // Without its report a figure is of no year.
    needed: [...card.said.needed, report(book.edition.title, card.said.needed)],
    rank: card.said.rank,
    further: card.said.further,
    notices: noticesOf(site, book),
    link: sharedAddress(site, card),
  });
}

/** What must be said with every figure: that it is not published, or invented. */
function noticesOf(site: Site, { edition }: EditionBook): string[] {
  const { share, frame } = site.locale.words;
  const visibility = visibilityOf(edition, site.today);
  return [
    ...(visibility.kind === 'draft' ? [frame.draft] : []),
    ...(visibility.kind === 'embargo'
      ? [frame.embargo(site.locale.format.date(visibility.until))]
      : []),
    ...(site.campaign.settings.demonstration === 'yes' ? [share.caption.demonstration] : []),
  ];
}
