import { ingestCampaign, type Ingested } from '#ingest/ingest-campaign.ts';
import { readFolder } from './read-folder.ts';

/**
 * The campaign in a folder and its issues; no campaign where one of them is an error.
 *
 * @param today the day of the check, `2026-11-10`
 */
export function loadCampaign(folder: string, today: string): Ingested {
  return ingestCampaign(readFolder(folder), today);
}
