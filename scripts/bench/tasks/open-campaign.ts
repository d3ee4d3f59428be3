import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite, type Site } from '#publish/site.ts';

/** A campaign as a build opens it, all editions shown. Throws where it has errors. */
export function openCampaign(folder: string, today: string): Site {
  const { campaign, ...loaded } = loadCampaign(folder, today);
  if (campaign === undefined) {
    throw new Error(`The campaign has errors: ${JSON.stringify(loaded.issues[0])}`);
  }
  return openSite({ campaign, ...loaded, today, showAll: false });
}
