import { expect, test } from 'vitest';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import { historyView } from '#views/history/history.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const today = '2026-12-31';

test('historyView does not say of a year on record that a department was not assessed', () => {
  const campaign = loadCampaign('.', today).campaign!;
  const assessments = new Map([...campaign.assessments].filter(([edition]) => edition !== '2024'));
  const record = { ...campaign, assessments };
  const site = openSite({
    campaign: record,
    results: scoreCampaign(record),
    issues: [],
    today,
    showAll: false,
  });
  const { chart, words } = historyView(site, 'health');
  expect(words.table.rows[0]).toEqual(['2024', 'No score on record', expect.any(String)]);
  expect(JSON.stringify(chart)).not.toContain('Not assessed');
});
