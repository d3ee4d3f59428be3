import { campaignFolder, campaignOption } from './command/campaign-folder.ts';
import { readCommand } from './command/read-command.ts';
import { buildSite } from './site/build-site.ts';
import { runAstro } from './site/run-astro.ts';
import { runScript } from './site/run-script.ts';

const form = 'npm start -- [--campaign FOLDER]';
const { values } = readCommand(form, { options: campaignOption });
const campaign = campaignFolder(values.campaign, form);
const outDir = process.env['OUT_DIR'] ?? 'dist';

// The build checks first; the scores come after it, so that they stand right above the address.
process.exitCode =
  (await buildSite({ campaign, outDir })) ||
  runScript('scripts/score.ts', campaign) ||
  (await runAstro({ command: 'preview', campaign, outDir })).exitCode;
