import { dev } from 'astro';
import { openCampaign } from '#publish/open-campaign.ts';
import { campaignFolder, campaignOption } from './command/campaign-folder.ts';
import { commandDay } from './command/command-day.ts';
import { readCommand } from './command/read-command.ts';
import { configureSite } from './site/configure-site.ts';

const form = 'npm run dev -- [--campaign FOLDER]';
const { values } = readCommand(form, { options: campaignOption });
const folder = campaignFolder(values.campaign, form);
const campaign = await openCampaign({ folder, day: commandDay(form), show: 'preview' });
await dev({
  ...configureSite(campaign, { outDir: 'dist', withCards: false }),
  configFile: false,
});
