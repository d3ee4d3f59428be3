import type { CardFacts } from '#card/facts.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { visibilityOf } from '#publish/visible.ts';
import { wordCaptions, type Captions } from '#site/sentence/caption.ts';
import { pluralForm } from '#site/sentence/plural-form.ts';
import { wordRank } from '#site/sentence/score.ts';
import { sharedAddress } from './subject-address.ts';

/** The ready captions of a card, in the sentences that the card itself says. */
export const captionsOf = (site: Site, book: EditionBook, facts: CardFacts): Captions =>
  wordCaptions({
    // Without its report a figure is of no year.
    needed: [...facts.said.needed, facts.label],
    further: furtherOf(site, book, facts),
    notices: noticesOf(site, book),
    link: sharedAddress(site, facts),
  });

/** A rank that stands alone says of what it is one. */
function furtherOf({ locale }: Site, { results }: EditionBook, { said, id }: CardFacts): string[] {
  const result = id === undefined ? undefined : results.get(id);
  if (result?.rank.kind !== 'rank') return [...said.further];
  const rank = wordRank(locale, result);
  const word = locale.words.share.caption.rank[pluralForm(locale, result.rank.of)];
  return said.further.map((text) => (text === rank ? word(text) : text));
}

function noticesOf(site: Site, { edition }: EditionBook): string[] {
  const { share, frame } = site.locale.words;
  const visibility = visibilityOf(edition, site.today);
  const unpublished = {
    open: () => [],
    draft: () => [frame.draft],
    embargo: (until: string) => [frame.embargo(site.locale.format.date(until))],
  };
  return [
    ...(visibility.kind === 'embargo'
      ? unpublished.embargo(visibility.until)
      : unpublished[visibility.kind]()),
    ...(site.campaign.settings.demonstration === 'yes' ? [share.caption.demonstration] : []),
  ];
}
