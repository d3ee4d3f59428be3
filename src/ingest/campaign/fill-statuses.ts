import type { Campaign } from '#model/campaign.ts';

/**
 * Writes a status into every assessment without one, and gives the same campaign back: scored where
 * there is a mark, not assessed where a draft has neither mark nor status yet. The records are changed
 * where they are: a campaign has more of them than of anything else, and the checks have run.
 */
export function fillStatuses(campaign: Campaign): Campaign {
  for (const records of campaign.assessments.values()) {
    for (const record of records) {
      record.status ??= record.mark === undefined ? 'not assessed' : 'scored';
    }
  }
  return campaign;
}
