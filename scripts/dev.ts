import { dev } from 'astro';
import { openCampaign } from '#publish/open-campaign.ts';
import { campaignOption, wholeCampaign } from './command/campaign-folder.ts';
import { commandDay } from './command/command-day.ts';
import { commandOn, nameCampaign } from './command/name-campaign.ts';
import { print } from './command/print.ts';
import { readCommand } from './command/read-command.ts';
import { configureSite } from './site/configure-site.ts';
import { usualFolder } from './site/out-folder.ts';
import { endWithParents } from './site/watch-parents.ts';

const form = 'npm run dev -- [--campaign FOLDER]';
const { values } = readCommand(form, { options: campaignOption });
const folder = wholeCampaign(values.campaign, form);
const campaign = await openCampaign({ folder, day: commandDay(form), show: 'preview' });
endWithParents();
await dev({
  ...configureSite(campaign, { outDir: usualFolder(folder), withCards: false }),
  configFile: false,
});
print(
  `This is a preview of ${nameCampaign(campaign)}. Ctrl+C ends it. Next: ${commandOn(folder, 'build')}`,
);
