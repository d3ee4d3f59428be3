import { openCampaign } from '#publish/open-campaign.ts';
import { campaignOption, wholeCampaign } from './command/campaign-folder.ts';
import { commandDay } from './command/command-day.ts';
import { print } from './command/print.ts';
import { readCommand } from './command/read-command.ts';
import { buildSite } from './site/build-site.ts';
import { describeSite } from './site/describe-site.ts';
import { outFolder, outOption, usualFolder } from './site/out-folder.ts';

const form = 'npm run build -- [--campaign FOLDER] [--out FOLDER] [--no-cards] [--embargoed]';
const { values } = readCommand(form, {
  options: {
    ...campaignOption,
    ...outOption,
    'no-cards': { type: 'boolean', default: false },
    embargoed: { type: 'boolean', default: false },
  },
});

const folder = wholeCampaign(values.campaign, form);
const show = values.embargoed ? 'all' : 'published';
const campaign = await openCampaign({ folder, day: commandDay(form), show });
const outDir = outFolder(values.out, usualFolder(folder, show), form);
const site = { outDir, withCards: !values['no-cards'] };
process.exitCode = await buildSite(campaign, site);
if (process.exitCode === 0) print(describeSite(campaign, site));
