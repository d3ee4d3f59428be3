import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';
import { settingRows } from './setting-rows.ts';

/** The settings that a site is poorer without, and the issue of each. */
const wanted = [
  ['address', 'no-address'],
  ['contact', 'no-contact'],
] as const;

/**
 * A site without an address of its own has no canonical addresses and no sitemap; without a contact
 * nobody can report a mistake. A value that does not fit its setting is an issue already.
 */
export const checkMissingSettings: Check = (reading) => {
  if (!reading.isWhole('site')) return [];
  const given = new Set(settingRows(reading).map(({ key }) => key));
  return wanted
    .filter(([key]) => reading.campaign.settings[key] === undefined && !given.has(key))
    .map(([, kind]) => makeIssue(kind, { place: { file: 'data/site.csv' } }));
};
