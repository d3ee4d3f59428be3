import { expect, test } from 'vitest';
import type { Campaign } from '#model/campaign.ts';
import { openSite } from '#publish/site.ts';
import { navigation } from '#views/frame/frame.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { makeReadings } from '../relate/make-readings.ts';

const years = ['2024', '2025', '2026'];
const campaign = makeReadings({
  editions: Object.fromEntries(
    years.map((year) => [year, { objectives: ['p a'], links: [['p', 'x', 3, 'no']] }]),
  ),
});

const open = (shown: Campaign) =>
  openSite({
    campaign: shown,
    results: scoreCampaign(shown),
    issues: [],
    today: '2026-12-31',
    showAll: false,
  });

const hasMap = (shown: Campaign): boolean =>
  navigation(open(shown), '/').some(({ text }) => text === 'Map');

test('openSite relates no edition where there are no forms, and the navigation has no map', () => {
  expect(hasMap(campaign)).toBe(true);
  const without = { ...campaign, forms: [] };
  expect(open(without).relations.size).toBe(0);
  expect(hasMap(without)).toBe(false);
});

test('openSite leaves the objectives and links of a hidden edition out of the site', () => {
  const editions = campaign.editions.map((edition) =>
    edition.edition === '2026' ? { ...edition, status: 'draft' as const } : edition,
  );
  const site = open({ ...campaign, editions });
  expect([...site.relations.keys()]).toEqual(['2024', '2025']);
  expect([...site.campaign.objectives.keys()]).toEqual(['2024', '2025']);
  expect([...site.campaign.links.keys()]).toEqual(['2024', '2025']);
});
