import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a campaign lies, and where its build keeps what it may use again. */
export interface CampaignFiles {
  readonly folder: string;
  /** The folders with its tables and texts, those that are there. */
  readonly inputs: readonly string[];
  /** A folder of its own, below the project: two campaigns never share what was kept. */
  readonly cache: string;
}

/** The files of a campaign folder; without one, the demonstration at the root. */
export function campaignFiles(folder = '.'): CampaignFiles {
  const whole = resolve(folder);
  const key = createHash('sha256').update(whole).digest('hex').slice(0, 12);
  return {
    folder: whole,
    inputs: ['data', 'content'].map((name) => join(whole, name)).filter((path) => existsSync(path)),
    cache: `.cache/campaigns/${key}`,
  };
}
