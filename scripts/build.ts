import { buildSite } from './site/build-site.ts';
import { readCampaignOption } from './site/read-campaign-option.ts';

process.exitCode = await buildSite(readCampaignOption(), process.env['OUT_DIR'] ?? 'dist');
