import type { CardFacts } from '#card/facts.ts';
import { allCards } from '#publish/card/cards.ts';
import { editions } from '../campaign/shape.ts';
import { openCampaign } from './open-campaign.ts';

/** What the cards of the departments show in the last edition of a synthetic campaign. */
export function departmentFacts(folder: string, today: string): CardFacts[] {
  const last = editions.at(-1)?.id;
  return allCards(openCampaign(folder, today)).filter(
    ({ kind, edition }) => kind === 'department' && edition === last,
  );
}
