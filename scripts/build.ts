import { campaignFolder, campaignOption } from './command/campaign-folder.ts';
import { readCommand } from './command/read-command.ts';
import { buildSite } from './site/build-site.ts';

const form = 'npm run build -- [--campaign FOLDER] [--embargoed]';
const { values } = readCommand(form, {
  options: { ...campaignOption, embargoed: { type: 'boolean', default: false } },
});

process.exitCode = await buildSite({
  campaign: campaignFolder(values.campaign, form),
  outDir: process.env['OUT_DIR'] ?? 'dist',
  isEmbargoed: values.embargoed,
});
