import type { Card, CardLook, CardSentences } from '#card/card.ts';
import { palette } from '#card/palette.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { visibilityOf } from '#publish/visible.ts';
import { fitSentences } from '#site/sentence/card.ts';

/** What every card of an edition has alike. */
type Imprint = Pick<
  Card,
  'edition' | 'direction' | 'look' | 'campaign' | 'address' | 'notices' | 'label'
>;

/** The imprint of the cards of an edition: whose they are, of which report, and what a reader must know. */
export function imprintOf(site: Site, { edition }: EditionBook): Imprint {
  const { settings } = site.campaign;
  return {
    edition: edition.edition,
    direction: site.locale.direction,
    look: lookOf(site),
    campaign: settings.name,
    address: settings.address && printed(settings.address),
    notices: noticesOf(site, edition),
    label: site.locale.words.card.report(edition.title, []),
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
  site: Site,
  { edition }: EditionBook,
  said: CardSentences,
): Pick<Card, 'alt' | 'said'> {
  const rank = said.rank === undefined ? [] : [said.rank.long];
  const report = site.locale.words.card.report(edition.title, said.needed);
  const notices = noticesOf(site, edition);
  return {
    said,
    alt: fitSentences([...said.needed, ...rank, ...said.further, report, ...notices]),
  };
}

/** The colour and the logo of a campaign's cards. */
export const lookOf = ({ campaign, logo }: Pick<Site, 'campaign' | 'logo'>): CardLook => ({
  accent: campaign.settings.accent ?? palette.accent,
  logo,
});
