import { join } from 'node:path';
import type { Opening } from '#publish/open-campaign.ts';
import { refuseCommand } from '../command/refuse-command.ts';

/** The option of commands that build. */
export const outOption = { out: { type: 'string' } } as const;

/**
 * The folder that a site goes to without an option: `dist` in the folder of the campaign. A copy with
 * drafts and reports under an embargo has a folder of its own, so that it is never where the site is
 * published from.
 */
export const usualFolder = (folder: string, show: Opening['show'] = 'published'): string =>
  join(folder, show === 'all' ? 'dist-embargoed' : 'dist');

/** The folder that a site goes to: that of the option, otherwise the usual one. */
export function outFolder(option: string | undefined, usual: string, form: string): string {
  if (option === '') return refuseCommand('--out needs a value.', form);
  return option ?? usual;
}
