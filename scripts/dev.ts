import { campaignFolder, campaignOption } from './command/campaign-folder.ts';
import { readCommand } from './command/read-command.ts';
import { runAstro } from './site/run-astro.ts';

const form = 'npm run dev -- [--campaign FOLDER]';
const { values } = readCommand(form, { options: campaignOption });
const campaign = campaignFolder(values.campaign, form);
const { exitCode } = await runAstro({ command: 'dev', campaign });
process.exitCode = exitCode;
