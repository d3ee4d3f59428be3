import type { CardFacts, CardSentences } from '#card/facts.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { visibilityOf } from '#publish/visible.ts';
import { fitSentences } from '#site/sentence/card.ts';
import { lookOf } from './look.ts';

/** What every card of an edition has alike. */
export type FrameFacts = Pick<
  CardFacts,
  'edition' | 'direction' | 'look' | 'campaign' | 'address' | 'notices' | 'label'
>;

/** The frame of the cards of an edition. */
export function frameFacts(site: Site, { edition }: EditionBook): FrameFacts {
  const { settings } = site.campaign;
  return {
    edition: edition.edition,
    direction: site.locale.direction,
    look: lookOf(site),
    campaign: settings.name,
    ...(settings.address === undefined ? {} : { address: printed(settings.address) }),
    notices: noticesOf(site, edition),
    label: edition.title,
  };
}

/** An address as it is printed: without scheme, and without a slash at the end. */
function printed(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`.replace(/\/$/, '');
}

function noticesOf(site: Site, edition: EditionBook['edition']): string[] {
  const { notice } = site.locale.words.card;
  const visibility = visibilityOf(edition, site.today);
  const demonstration =
    site.campaign.settings.demonstration === 'yes' ? [notice.demonstration] : [];
  switch (visibility.kind) {
    case 'open':
      return demonstration;
    case 'draft':
      return [notice.draft, ...demonstration];
    case 'embargo':
      return [notice.embargo(site.locale.format.date(visibility.until)), ...demonstration];
  }
}

/**
 * What a card says, and the alternative text that it makes: at its end stand which report, and what
 * a reader must know.
 */
export function sayCard(
  { label, notices }: FrameFacts,
  said: CardSentences,
): Pick<CardFacts, 'alt' | 'said'> {
  const rank = said.rank === undefined ? [] : [said.rank.long];
  return { said, alt: fitSentences([...said.needed, ...rank, ...said.further, label, ...notices]) };
}
