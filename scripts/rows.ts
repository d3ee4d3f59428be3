import { campaignFolder, campaignOption } from './command/campaign-folder.ts';
import { readCommand } from './command/read-command.ts';
import { refuseCommand } from './command/refuse-command.ts';
import { layOutRows } from './rows/lay-out-rows.ts';
import { replaceFile } from './rows/replace-file.ts';

const form = 'npm run rows -- 2026 [--campaign FOLDER]';
const { values, positionals } = readCommand(form, {
  options: campaignOption,
  allowPositionals: true,
});
const [edition, ...others] = positionals;
if (edition === undefined || others.length > 0) refuseCommand('Give the id of one edition.', form);
const folder = campaignFolder(values.campaign, form);
const laid = layOutRows(folder, edition);
const fault = laid.ok ? replaceFile(folder, laid) : laid.why;
if (fault === undefined && laid.ok) {
  const option = folder === '.' ? '' : ` -- --campaign ${folder}`;
  console.log(`${laid.text}\nFill in the reasons, then: npm run check${option}`);
} else {
  console.error(`${fault ?? ''} Nothing was changed.`);
  process.exitCode = 1;
}
