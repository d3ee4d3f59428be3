import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Case {
  name: string;
  /** Undefined for the demonstration, which commands take by themselves. */
  campaign: string | undefined;
}

const folder = 'tests/cases';

/**
 * The campaigns that must be free of errors and build: the demonstration and the cases. A case
 * that is meant to fail says so by a file `expected-issues.txt` and is left to the unit tests.
 */
export function listCases(): Case[] {
  const cases = existsSync(folder) ? readdirSync(folder).sort() : [];
  const sound = cases
    .map((name) => ({ name, campaign: join(folder, name) }))
    .filter(({ campaign }) => existsSync(join(campaign, 'data')))
    .filter(({ campaign }) => !existsSync(join(campaign, 'expected-issues.txt')));
  return [{ name: 'demonstration', campaign: undefined }, ...sound];
}
