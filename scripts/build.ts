import { openCampaign } from '#publish/open-campaign.ts';
import { campaignFolder, campaignOption } from './command/campaign-folder.ts';
import { commandDay } from './command/command-day.ts';
import { readCommand } from './command/read-command.ts';
import { buildSite } from './site/build-site.ts';

const form = 'npm run build -- [--campaign FOLDER] [--out FOLDER] [--no-cards] [--embargoed]';
const { values } = readCommand(form, {
  options: {
    ...campaignOption,
    out: { type: 'string', default: 'dist' },
    'no-cards': { type: 'boolean', default: false },
    embargoed: { type: 'boolean', default: false },
  },
});

const campaign = await openCampaign({
  folder: campaignFolder(values.campaign, form),
  day: commandDay(form),
  show: values.embargoed ? 'all' : 'published',
});
process.exitCode = await buildSite(campaign, {
  outDir: values.out,
  withCards: !values['no-cards'],
});
