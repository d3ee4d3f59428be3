import { parseArgs } from 'node:util';
import { loadCampaign } from '#publish/load-campaign.ts';
import { today } from '#publish/today.ts';
import { summariseIssues } from './score/summarise-issues.ts';
import { writeJson } from './score/write-json.ts';
import { writeTables } from './score/write-tables.ts';

const { values } = parseArgs({
  options: { campaign: { type: 'string' }, json: { type: 'boolean', default: false } },
});

const folder = values.campaign ?? process.env['CAMPAIGN'] ?? '.';
const { campaign, results, issues } = loadCampaign(folder, today());

if (campaign === undefined) {
  console.error(summariseIssues(issues, folder));
  process.exitCode = 1;
} else {
  console.log(values.json ? writeJson(results) : writeTables(campaign, results));
}
