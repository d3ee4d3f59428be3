import type { Placed } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { Reading } from './reading.ts';

/** The edition directly before another, drafts among them; undefined for the first. */
export function editionBefore(
  { campaign }: Pick<Reading, 'campaign'>,
  edition: Placed<Edition>,
): Placed<Edition> | undefined {
  return campaign.editions[campaign.editions.indexOf(edition) - 1];
}
