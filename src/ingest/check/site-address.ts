import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

/** A site without an address of its own has no canonical addresses and no sitemap. */
export const checkSiteAddress: Check = ({ campaign, isWhole }) =>
  campaign.settings.address === undefined && isWhole('site')
    ? [makeIssue('no-address', { place: { file: 'data/site.csv' } })]
    : [];
