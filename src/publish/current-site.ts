import { loadCampaign } from './load-campaign.ts';
import { openSite } from './site.ts';
import { today } from './today.ts';

/**
 * The site of this build, opened once. The campaign comes from CAMPAIGN, the day from
 * SOURCE_DATE_EPOCH or the clock. An editor's own machine also shows drafts.
 */
export const site = openSite({
  ...loadCampaign(process.env['CAMPAIGN'] ?? '.', today()),
  today: today(),
  showAll: import.meta.env.DEV,
});
