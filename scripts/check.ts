import { openCampaign } from '#publish/open-campaign.ts';
import { campaignOption, wholeCampaign } from './command/campaign-folder.ts';
import { printIssues } from './command/print-issues.ts';
import { commandDay } from './command/command-day.ts';
import { readCommand } from './command/read-command.ts';

const form = 'npm run check -- [--campaign FOLDER] [--all] [--json] [--strict]';
const { values } = readCommand(form, {
  options: {
    ...campaignOption,
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});

const folder = wholeCampaign(values.campaign, form);
const campaign = await openCampaign({ folder, day: commandDay(form), show: 'preview' });
const { errors, warnings } = printIssues(campaign, { ...values, last: true });
process.exitCode = errors > 0 || (values.strict && warnings > 0) ? 1 : 0;
