import { expect, test } from 'vitest';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import { dataView } from '#views/data/view.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const today = '2026-12-31';
const whole = loadCampaign('.', today).campaign!;
const campaign = {
  ...whole,
  editions: whole.editions.map((edition) => ({ ...edition, status: 'draft' as const })),
};
const results = scoreCampaign(campaign);
const site = openSite({ campaign, results, issues: [], today, showAll: false });

test('the data page of a campaign of drafts promises no figures', () => {
  const { title, lede, follow } = dataView(site);
  expect(title).toBe('Nothing to download yet');
  expect(lede).toBe('With the first report, every table behind it will stand here.');
  expect(follow.steps).toEqual([]);
});
