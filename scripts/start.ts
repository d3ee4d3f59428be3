import { preview } from 'astro';
import { openCampaign } from '#publish/open-campaign.ts';
import { campaignOption, wholeCampaign } from './command/campaign-folder.ts';
import { commandDay } from './command/command-day.ts';
import { commandOn } from './command/name-campaign.ts';
import { print } from './command/print.ts';
import { readCommand } from './command/read-command.ts';
import { writeTables } from './score/write-tables.ts';
import { buildSite } from './site/build-site.ts';
import { configureSite } from './site/configure-site.ts';
import { nameSite } from './site/describe-site.ts';
import { outFolder, outOption, usualFolder } from './site/out-folder.ts';
import { endWithParents } from './site/watch-parents.ts';

const form = 'npm start -- [--campaign FOLDER] [--out FOLDER]';
const { values } = readCommand(form, { options: { ...campaignOption, ...outOption } });

const folder = wholeCampaign(values.campaign, form);
const campaign = await openCampaign({ folder, day: commandDay(form), show: 'published' });
const site = { outDir: outFolder(values.out, usualFolder(folder), form), withCards: true };
process.exitCode = await buildSite(campaign, site);

if (process.exitCode === 0 && campaign.campaign !== undefined) {
  // The scores come last, so that they stand right above the address.
  print(writeTables(campaign.campaign, campaign.results));
  endWithParents();
  await preview({ ...configureSite(campaign, site), configFile: false });
  print(
    `This is ${nameSite(campaign)}; its files are in ${site.outDir}. Ctrl+C ends it. Next: ${commandOn(folder, 'dev')}`,
  );
}
