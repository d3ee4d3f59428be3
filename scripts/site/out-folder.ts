import { join } from 'node:path';
import { refuseCommand } from '../command/refuse-command.ts';

/** The option of commands that build. */
export const outOption = { out: { type: 'string' } } as const;

/** The folder that a site goes to: that of the option, otherwise `dist` in the folder of the campaign. */
export function outFolder(option: string | undefined, folder: string, form: string): string {
  if (option === '') return refuseCommand('--out needs a value.', form);
  return option ?? join(folder, 'dist');
}
