import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';
import { settingRows } from './setting-rows.ts';

/** A way out that leads nowhere: the exit address is the site itself, or a page of it. */
export const checkExitAddress: Check = (reading) => {
  const { address, exit_address: exit } = reading.campaign.settings;
  const row = settingRows(reading).find(({ key }) => key === 'exit_address');
  if (row === undefined || address === undefined || !isBelow(exit, address)) return [];
  const { place, value: found } = row;
  const facts = {
    setting: 'exit_address',
    holds: 'address',
    allowed: '',
    why: 'own site',
  } as const;
  return [makeIssue('malformed-setting', { place, found, facts })];
};

/** Whether an address is a site's or of a page in it; http or https, with www. or without. */
function isBelow(address: string, site: string): boolean {
  const [page, base] = [placeOf(address), placeOf(site)];
  return page.startsWith(base);
}

function placeOf(address: string): string {
  const { host, pathname } = new URL(address);
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return `${host.replace(/^www\./, '')}${path}`;
}
