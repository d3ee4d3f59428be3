import type { Campaign } from '#model/campaign.ts';
import type { EditionRelevance } from '#model/relevance.ts';
import { relateEdition } from './relate-edition.ts';

/**
 * Relates the objectives of every edition that has some on file to the forms of violence, drafts
 * too, in the order of the editions; by the id of the edition. The order of rows decides only the
 * order in which objectives are listed. Never throws for a campaign that has been checked.
 */
export function relateCampaign(campaign: Campaign): ReadonlyMap<string, EditionRelevance> {
  const read = campaign.editions.filter(
    ({ edition }) => (campaign.objectives.get(edition) ?? []).length > 0,
  );
  return new Map(read.map((edition) => [edition.edition, relateEdition(campaign, edition)]));
}
