import { openCampaign } from '#publish/open-campaign.ts';
import { campaignOption, wholeCampaign } from './command/campaign-folder.ts';
import { commandDay } from './command/command-day.ts';
import { commandOn, nameCampaign } from './command/name-campaign.ts';
import { print } from './command/print.ts';
import { readCommand } from './command/read-command.ts';
import { summariseIssues } from './score/summarise-issues.ts';
import { writeJson } from './score/write-json.ts';
import { writeTables } from './score/write-tables.ts';

const form = 'npm run score -- [--campaign FOLDER] [--json]';
const { values } = readCommand(form, {
  options: { ...campaignOption, json: { type: 'boolean', default: false } },
});

const folder = wholeCampaign(values.campaign, form);
const opened = await openCampaign({ folder, day: commandDay(form), show: 'preview' });
const { campaign, results } = opened;

if (campaign === undefined) {
  console.error(summariseIssues(opened));
  process.exitCode = 1;
} else if (values.json) {
  print(writeJson(results));
} else {
  print(writeTables(campaign, results));
  print(`\nThe scores of ${nameCampaign(opened)}. Next: ${commandOn(folder, 'build')}`);
}
