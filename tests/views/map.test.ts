import { expect, test } from 'vitest';
import { relatedBooks, type Related } from '#publish/book/related.ts';
import { openSite } from '#publish/site.ts';
import { mapPng, mapSvg } from '#views/map/files.ts';
import { gapList } from '#views/map/findings.ts';
import { missingReadings } from '#views/map/missing.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { makeReadings, type LinkRow } from '../relate/make-readings.ts';
import { makeCampaign } from '../score/make-campaign.ts';

const departments = [
  { department: 'roads', name: 'Roads' },
  { department: 'homes', name: 'Homes' },
];

/** What a campaign comes to in which Roads has three objectives and Homes one, and Roads a mark. */
function relate(links: readonly LinkRow[]): Related {
  const edition = '2026';
  const { forms, objectives, ...read } = makeReadings({
    departments,
    editions: { [edition]: { objectives: ['p roads', 'q roads', 'r roads', 's homes'], links } },
  });
  const marked = makeCampaign({
    editions: [{ edition }],
    departments,
    criteria: [{ edition, criterion: 'plan' }],
    assessments: { [edition]: [{ department: 'roads', criterion: 'plan', mark: '2' }] },
  });
  const campaign = { ...marked, forms, objectives, links: read.links };
  const results = scoreCampaign(campaign);
  const site = openSite({ campaign, results, issues: [], today: '2026-12-31', showAll: false });
  return relatedBooks(site)[0]!;
}

const related = relate([
  ['p', 'x', 3, 'no'],
  ['q', 'x', 2, 'no'],
  ['r', 'y', 2, 'explicit'],
  ['s', 'y', 3, 'explicit'],
]);

test('missingReadings says that the map covers more departments than the marks', () => {
  const said = missingReadings(related).sentences.filter((each) =>
    each.startsWith('The map covers'),
  );
  expect(said).toEqual(['The map covers one department that has no marks in this report: Homes.']);
});

test('gapList lists those with objectives that make no link, and names those without', () => {
  const { departments: listed, notes } = gapList(related);
  expect(listed.map(({ department, objectives }) => [department.text, objectives.length])).toEqual([
    ['Roads', 2],
  ]);
  expect(notes).toEqual(['A link to every form that an objective bears on: Homes.']);
});

test('gapList does not say of objectives without any relevance that all make a link', () => {
  const { lede, departments: listed } = gapList(relate([['p', 'x', 0, 'no']]));
  expect(listed).toEqual([]);
  expect(lede).toBe('No objective bears on violence against women strongly or centrally.');
});

test('mapPng gives the same bytes for the same map, 2400 pixels wide', async () => {
  const [one, other] = await Promise.all([mapPng(related), mapPng(related)]);
  expect(one.equals(other)).toBe(true);
  expect(one.readUInt32BE(16)).toBe(2400);
  expect(mapSvg(related)).toContain('2 of 4 objectives that bear on violence against women');
});
