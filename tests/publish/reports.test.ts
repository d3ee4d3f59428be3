import { expect, test } from 'vitest';
import { loadCampaign } from '#publish/load-campaign.ts';
import { openSite } from '#publish/site.ts';
import { reportsView } from '#views/reports/view.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const today = '2026-12-31';

test('a record of departments alone is said to have no overall score, not to have none', () => {
  const campaign = loadCampaign('tests/cases/uk-2005-2007', today).campaign!;
  const publishedScores = campaign.publishedScores.filter(
    ({ department }) => department !== 'overall',
  );
  const record = { ...campaign, publishedScores, assessments: new Map() };
  const results = scoreCampaign(record);
  const site = openSite({ campaign: record, results, issues: [], today, showAll: false });
  expect(reportsView(site).reports.map(({ mark }) => mark.spoken)).toContain(
    'No overall score on record',
  );
});
