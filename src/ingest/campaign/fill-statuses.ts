import type { Campaign } from '#model/campaign.ts';

/**
 * The campaign with a status on every assessment: scored where there is a mark, not assessed where
 * a draft has neither mark nor status yet.
 */
export function fillStatuses(campaign: Campaign): Campaign {
  for (const records of campaign.assessments.values()) {
    for (const record of records) {
      record.status ??= record.mark === undefined ? 'not assessed' : 'scored';
    }
  }
  return campaign;
}
