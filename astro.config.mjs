import { openCampaign } from './src/publish/open-campaign.ts';
import { today } from './src/publish/today.ts';
import { configureSite } from './scripts/site/configure-site.ts';

// For `astro check` and editors. The commands hand over the campaign that they have opened.
const campaign = await openCampaign({
  folder: process.env.CAMPAIGN ?? '.',
  day: today(),
  show: 'published',
});
export default configureSite(campaign, { outDir: 'dist', withCards: true });
