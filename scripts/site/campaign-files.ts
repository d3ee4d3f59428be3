import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Where a campaign lies, and where its build keeps what it may use again. */
export interface CampaignFiles {
  readonly folder: string;
  /**
   * A folder of its own, below the project: two campaigns never share what was kept, nor does a
   * normal build anything with one that shows what is under an embargo.
   */
  readonly cache: string;
}

/** The files of a campaign folder; without one, the demonstration at the root. */
export function campaignFiles(folder = '.', isEmbargoed = false): CampaignFiles {
  const whole = resolve(folder);
  const key = createHash('sha256').update(whole).digest('hex').slice(0, 12);
  return {
    folder: whole,
    cache: `.cache/campaigns/${key}${isEmbargoed ? '-embargoed' : ''}`,
  };
}
