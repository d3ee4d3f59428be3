import { idPattern, longestId } from '#model/cell.ts';
import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { suggestId } from '#ingest/suggest-id.ts';
import type { CampaignText } from '#ingest/campaign/locate-texts.ts';
import { device } from './device-ids.ts';
import type { Check } from './reading.ts';

/**
 * The first part of every address that the site uses itself, or will. A page named `about` belongs to
 * the campaign: the site shows it in its own page.
 */
const taken = new Set([
  '404',
  'cards',
  'check',
  'corrections',
  'data',
  'departments',
  'embed',
  'feed',
  'index',
  'releases',
  'reports',
]);

/**
 * Names of the campaign's own pages that are no part of an address, or one that the site uses
 * itself. Windows and macOS take `DATA` and `data` for one folder, so case makes no difference.
 */
export const checkPageNames: Check = ({ texts }) =>
  texts.filter(({ folder }) => folder === 'pages').flatMap(judgeName);

function judgeName({ file, name }: CampaignText): Issue[] {
  const about = { place: { file }, found: name };
  const plain = name.toLowerCase();
  if (taken.has(plain) || device.test(plain)) {
    return [makeIssue('reserved-id', { ...about, facts: { reserved: plain, what: 'page' } })];
  }
  if (idPattern.test(name) && name.length <= longestId) return [];
  const suggestion = suggestId(name);
  const isFree = suggestion !== undefined && !taken.has(suggestion) && !device.test(suggestion);
  const facts = { why: 'page', suggestion: isFree ? suggestion : undefined } as const;
  return [makeIssue('malformed-id', { ...about, facts })];
}
