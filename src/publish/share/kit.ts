import type { CardFacts } from '#card/facts.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { visibilityOf } from '#publish/visible.ts';
import { type Captions, wordCaptions } from '#site/sentence/caption.ts';
import { pluralForm } from '#site/plural.ts';
import { wordRank } from '#site/sentence/score.ts';
import { kindNamed } from '#publish/card/card-kinds.ts';

/* What the page of a sharing kit and its zips have in common: captions, addresses and names of zips. */

/** The zip of an edition's own cards and those of its themes. */
export const editionZip = 'edition.zip';

/** The zip of one department. */
export const departmentZip = (department: string): string => `department-${department}.zip`;

/** The absolute address of the page that a card is about; undefined where the campaign has none. */
export const sharedAddress = (
  site: Site,
  { kind, edition, id = '' }: CardFacts,
): string | undefined =>
  site.origin === undefined
    ? undefined
    : `${site.origin}${kindNamed(kind).page(site, edition, id)}`;

/** The ready captions of a card, in the sentences that the card itself says. */
export const captionsOf = (site: Site, book: EditionBook, card: CardFacts): Captions =>
  wordCaptions({
    // Without its report a figure is of no year.
    needed: [...card.said.needed, card.label],
    further: furtherOf(site, book, card),
    notices: noticesOf(site, book),
    link: sharedAddress(site, card),
  });

/** A rank that stands alone says of what it is one. */
function furtherOf({ locale }: Site, { results }: EditionBook, { said, id }: CardFacts): string[] {
  const result = id === undefined ? undefined : results.get(id);
  if (result?.rank.kind !== 'rank') return [...said.further];
  const rank = wordRank(locale, result);
  const word = pluralForm(locale, locale.words.share.caption.rank, result.rank.of);
  return said.further.map((text) => (text === rank ? word(text) : text));
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
