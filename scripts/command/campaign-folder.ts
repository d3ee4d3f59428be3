import { accessSync, constants, statSync } from 'node:fs';
import { halfLaidOut } from '../new-edition/write-files.ts';
import { commandOn } from './name-campaign.ts';
import { refuseCommand } from './refuse-command.ts';

/** The option that every command on a campaign takes. */
export const campaignOption = { campaign: { type: 'string' } } as const;

/**
 * The folder of a campaign that a command was given: `--campaign FOLDER`, otherwise the variable
 * CAMPAIGN, and without either the folder of the project, where the demonstration is. Ends the process
 * where there is no such folder: the issues of its tables would say that each of them is missing. So
 * does an option without a value, as of a variable that is not set: the demonstration was not meant.
 */
export function campaignFolder(option: string | undefined, form: string): string {
  if (option === '') return refuseCommand('--campaign needs a value.', form);
  const given = option ?? process.env['CAMPAIGN'];
  if (given === undefined || given === '') return '.';
  const found = statSync(given, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return refuseCommand(`"${given}": no such folder.`, form);
  try {
    accessSync(given, constants.R_OK | constants.X_OK);
  } catch {
    return refuseCommand(`"${given}": this folder can't be read.`, form);
  }
  return given;
}

/**
 * The same for commands that read its tables: refused too where a new edition was interrupted when
 * half of its tables were in place.
 */
export function wholeCampaign(option: string | undefined, form: string): string {
  const folder = campaignFolder(option, form);
  const half = halfLaidOut(folder);
  if (half === undefined) return folder;
  const finish = commandOn(folder, 'new-edition', [half]);
  return refuseCommand(`The layout of ${half} was interrupted, and is finished by a run.`, finish);
}
