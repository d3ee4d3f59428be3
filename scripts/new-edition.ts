import { campaignFolder, campaignOption } from './command/campaign-folder.ts';
import { commandDay } from './command/command-day.ts';
import { print } from './command/print.ts';
import { readCommand } from './command/read-command.ts';
import { addEdition } from './new-edition/add-edition.ts';

const form = 'npm run new-edition -- 2027 [--campaign FOLDER]';
const { values, positionals } = readCommand(form, {
  options: campaignOption,
  allowPositionals: true,
});
const folder = campaignFolder(values.campaign, form);
const { exitCode, text } = addEdition({ folder, day: commandDay(form) }, positionals);
if (exitCode === 0) print(text);
else console.error(text);
process.exitCode = exitCode;
