import { expect, test } from 'vitest';
import { openSite } from '#publish/site.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { dataView } from '#views/data/view.ts';
import { makeCampaign } from '../score/make-campaign.ts';

test('the data page of a campaign of drafts promises no figures', () => {
  const campaign = makeCampaign({
    editions: [{ edition: '2026', status: 'draft' }],
    departments: [{ department: 'a' }],
    criteria: [{ edition: '2026', criterion: 'p' }],
    assessments: { '2026': [{ department: 'a', criterion: 'p', mark: '3' }] },
  });
  const results = scoreCampaign(campaign);
  const site = openSite({ campaign, results, issues: [], today: '2026-12-31', showAll: false });
  const { title, lede, follow, editions } = dataView(site);
  expect(title).toBe('Nothing to download yet');
  expect(lede).toBe('With the first report, every table behind it will stand here.');
  expect(follow.steps).toEqual([]);
  expect(editions).toEqual([]);
});
