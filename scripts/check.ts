import { loadCampaign } from '#publish/load-campaign.ts';
import { today } from '#publish/today.ts';
import { campaignFolder, campaignOption } from './command/campaign-folder.ts';
import { readCommand } from './command/read-command.ts';
import { annotationReport } from './report/annotation-report.ts';
import { countIssues } from './report/count-issues.ts';
import { jsonReport } from './report/json-report.ts';
import { terminalReport } from './report/terminal-report.ts';

const form = 'npm run check -- [--campaign FOLDER] [--all] [--json] [--strict]';
const { values } = readCommand(form, {
  options: {
    ...campaignOption,
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});

const campaign = campaignFolder(values.campaign, form) ?? '.';
const { issues } = loadCampaign(campaign, today());

const person = process.env['GITHUB_ACTIONS'] === 'true' ? annotationReport : terminalReport;
const report = values.json ? jsonReport : person;
console.log(report({ campaign, issues, all: values.all }));

const { errors, warnings } = countIssues(issues);
process.exitCode = errors > 0 || (values.strict && warnings > 0) ? 1 : 0;
