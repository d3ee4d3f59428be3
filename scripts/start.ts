import { preview } from 'astro';
import { openCampaign } from '#publish/open-campaign.ts';
import { campaignFolder, campaignOption } from './command/campaign-folder.ts';
import { commandDay } from './command/command-day.ts';
import { readCommand } from './command/read-command.ts';
import { writeTables } from './score/write-tables.ts';
import { buildSite } from './site/build-site.ts';
import { configureSite } from './site/configure-site.ts';

const form = 'npm start -- [--campaign FOLDER] [--out FOLDER]';
const { values } = readCommand(form, {
  options: { ...campaignOption, out: { type: 'string', default: 'dist' } },
});

const folder = campaignFolder(values.campaign, form);
const campaign = await openCampaign({ folder, day: commandDay(form), show: 'published' });
const site = { outDir: values.out, withCards: true };
process.exitCode = await buildSite(campaign, site);

if (process.exitCode === 0 && campaign.campaign !== undefined) {
  // The scores come last, so that they stand right above the address.
  console.log(writeTables(campaign.campaign, campaign.results));
  await preview({ ...configureSite(campaign, site), configFile: false });
}
