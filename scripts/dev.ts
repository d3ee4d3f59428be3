import { readCampaignOption } from './site/read-campaign-option.ts';
import { runAstro } from './site/run-astro.ts';

const { exitCode } = await runAstro({ command: 'dev', campaign: readCampaignOption() });
process.exitCode = exitCode;
