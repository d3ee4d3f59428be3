import { parseArgs } from 'node:util';
import { buildSite } from './site/build-site.ts';
import { readCampaignOption } from './site/read-campaign-option.ts';

const { values } = parseArgs({
  options: { campaign: { type: 'string' }, embargoed: { type: 'boolean', default: false } },
});

process.exitCode = await buildSite({
  campaign: readCampaignOption(),
  outDir: process.env['OUT_DIR'] ?? 'dist',
  isEmbargoed: values.embargoed,
});
