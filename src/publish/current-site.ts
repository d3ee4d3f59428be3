import type { OpenedCampaign } from './open-campaign.ts';
import type { Site } from './site.ts';

declare global {
  var currentCampaign: OpenedCampaign | undefined;
}

/**
 * Hands the campaign that a command has opened to the pages. Astro bundles the pages apart from the
 * command that renders them, in the same process: the two share no module, only what is global.
 */
export function setCurrentCampaign(campaign: OpenedCampaign): void {
  globalThis.currentCampaign = campaign;
}

/**
 * The site that pages are rendered for. Throws with every error of the campaign in words, so that no
 * page is ever built from data that is wrong.
 */
export function currentSite(): Site {
  if (globalThis.currentCampaign === undefined) throw new Error('No campaign has been opened.');
  return globalThis.currentCampaign.site();
}
