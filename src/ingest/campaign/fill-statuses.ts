import type { Campaign } from '#model/campaign.ts';
import { statusOf } from '#model/status.ts';

/**
 * Writes a status into every assessment without one, and gives the same campaign back. The records
 * are changed where they are: a campaign has more of them than of anything else.
 */
export function fillStatuses(campaign: Campaign): Campaign {
  for (const records of campaign.assessments.values()) {
    for (const record of records) {
      record.status ??= statusOf(record);
    }
  }
  return campaign;
}
