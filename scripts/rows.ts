import { openCampaign } from '#publish/open-campaign.ts';
import { campaignOption, wholeCampaign } from './command/campaign-folder.ts';
import { commandDay } from './command/command-day.ts';
import { commandOn, nameCampaign } from './command/name-campaign.ts';
import { print } from './command/print.ts';
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
const folder = wholeCampaign(values.campaign, form);
const laid = layOutRows(folder, edition);
const fault = laid.ok ? replaceFile(folder, laid) : laid.why;
if (fault === undefined && laid.ok) {
  const { settings, editions } = await openCampaign({
    folder,
    day: commandDay(form),
    show: 'preview',
  });
  const name = nameCampaign({ folder, settings, editions });
  const next = commandOn(folder, 'check');
  print(`${laid.text}\nThese are marks of ${name}. Fill in the reasons, then: ${next}`);
} else {
  console.error(`${fault ?? ''} Nothing was changed.`);
  process.exitCode = 1;
}
