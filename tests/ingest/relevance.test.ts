import { expect, test } from 'vitest';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { furtherLinksCases } from './links-further-cases.ts';
import { campaignWith, today } from './sound-campaign.ts';
import { soundRelevance } from './sound-relevance.ts';

test.for(Object.entries(soundRelevance))('%s bring no issue', ([, files]) => {
  const { campaign, issues } = ingestCampaign(campaignWith(files), today);
  expect(issues).toEqual([]);
  expect(campaign).toBeDefined();
});

test.for(furtherLinksCases)('$kind: $title', ({ files, issues }) => {
  expect(ingestCampaign(campaignWith(files), today).issues).toEqual(issues);
});
