import { buildSite } from './site/build-site.ts';
import { readCampaignOption } from './site/read-campaign-option.ts';
import { runAstro } from './site/run-astro.ts';
import { runScript } from './site/run-script.ts';

const campaign = readCampaignOption();
const outDir = process.env['OUT_DIR'] ?? 'dist';

// The build checks first; the scores come after it, so that they stand right above the address.
process.exitCode =
  (await buildSite({ campaign, outDir })) ||
  runScript('scripts/score.ts', campaign) ||
  (await runAstro({ command: 'preview', campaign, outDir })).exitCode;
