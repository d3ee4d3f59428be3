import { openCampaign } from '#publish/open-campaign.ts';
import { campaignFolder, campaignOption } from './command/campaign-folder.ts';
import { commandDay } from './command/command-day.ts';
import { readCommand } from './command/read-command.ts';
import { summariseIssues } from './score/summarise-issues.ts';
import { writeJson } from './score/write-json.ts';
import { writeTables } from './score/write-tables.ts';

const form = 'npm run score -- [--campaign FOLDER] [--json]';
const { values } = readCommand(form, {
  options: { ...campaignOption, json: { type: 'boolean', default: false } },
});

const folder = campaignFolder(values.campaign, form);
const { campaign, results, issues } = await openCampaign({
  folder,
  day: commandDay(form),
  show: 'preview',
});

if (campaign === undefined) {
  console.error(summariseIssues(issues, folder));
  process.exitCode = 1;
} else {
  console.log(values.json ? writeJson(results) : writeTables(campaign, results));
}
