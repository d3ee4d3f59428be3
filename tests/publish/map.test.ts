import { beforeAll, expect, test } from 'vitest';
import type { Campaign } from '#model/campaign.ts';
import type { EditionResult } from '#model/outcome.ts';
import { relatedBooks, type Related } from '#publish/book/related.ts';
import { loadCampaign } from '#publish/load-campaign.ts';
import { mapPng, mapSvg } from '#views/map/files.ts';
import { openSite, type Site } from '#publish/site.ts';
import { gapList, missingFacts } from '#views/map/findings.ts';
import { navigation } from '#views/frame/frame.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const today = '2026-12-31';
let campaign: Campaign;
let results: ReadonlyMap<string, EditionResult>;

beforeAll(() => {
  const loaded = loadCampaign('.', today);
  campaign = loaded.campaign!;
  results = loaded.results;
});

const open = (shown: Campaign, day = today): Site =>
  openSite({
    campaign: shown,
    results: scoreCampaign(shown),
    issues: [],
    today: day,
    showAll: false,
  });

const newest = (site: Site): Related => relatedBooks(site).at(-1)!;

test('openSite relates no edition where there are no forms, and the navigation has no map', () => {
  const site = open({ ...campaign, forms: [] });
  expect(site.relations.size).toBe(0);
  expect(navigation(site, '/').map(({ text }) => text)).not.toContain('Map');
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

test('missingFacts says that the map covers more departments than the marks', () => {
  const rows = campaign.assessments.get('2026')!.filter(({ department }) => department !== 'work');
  const assessments = new Map([...campaign.assessments, ['2026', rows] as const]);
  const { sentences } = missingFacts(newest(open({ ...campaign, assessments })));
  const said = sentences.filter((sentence) => sentence.startsWith('The map covers more'));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('Work');
});

test('mapPng gives the same bytes for the same map, 2400 pixels wide', async () => {
  const related = newest(openSite({ campaign, results, issues: [], today, showAll: false }));
  const [one, other] = await Promise.all([mapPng(related), mapPng(related)]);
  expect(one.equals(other)).toBe(true);
  expect(one.readUInt32BE(16)).toBe(2400);
  expect(mapSvg(related)).toContain('make no link to it');
});

test('gapList does not say of objectives without any relevance that all make a link', () => {
  const links = new Map(
    [...campaign.links].map(([edition, rows]) => [
      edition,
      rows
        .filter(({ form }) => form !== 'all')
        .map((row) => ({ ...row, relevance: 0, link_made: 'no' as const })),
    ]),
  );
  const { lede, departments } = gapList(newest(open({ ...campaign, links })));
  expect(departments).toEqual([]);
  expect(lede).toBe('No objective bears on violence against women strongly or centrally.');
});
