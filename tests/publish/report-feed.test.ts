import { expect, test } from 'vitest';
import { reportFeed } from '#publish/feed/report-feed.ts';
import { openSite } from '#publish/site.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { makeCampaign } from '../score/make-campaign.ts';

const made = makeCampaign({
  editions: [
    { edition: '2005', year: '2005' },
    { edition: '2007', year: '2007', published_on: '2008-04', title: 'Grades 2007' },
    { edition: '2026', published_on: '2026-11-10' },
    { edition: '2027', year: '2027', status: 'draft' },
  ],
  departments: [{ department: 'roads', name: 'Roads' }],
  criteria: [{ edition: '2007', criterion: 'plan' }],
  assessments: { '2007': [{ department: 'roads', criterion: 'plan', mark: '2' }] },
});

const siteOf = (today: string, address?: string) => {
  const settings = { ...made.settings, ...(address === undefined ? {} : { address }) };
  const campaign = { ...made, settings };
  const results = scoreCampaign(campaign);
  return openSite({ campaign, results, issues: [], today, showAll: true });
};

test('reportFeed has no draft and no edition under an embargo, not even where a build shows them', () => {
  const addresses = (today: string) =>
    reportFeed(siteOf(today, 'https://example.org/grades/'))?.entries.map((each) => each.address);
  const older = ['2007', '2005'].map((id) => `https://example.org/grades/reports/${id}/`);
  expect(addresses('2026-11-09')).toEqual(older);
  expect(addresses('2026-11-10')).toEqual(['https://example.org/grades/reports/2026/', ...older]);
});

test('reportFeed takes the first day of a partial date, and of the year where no date is known', () => {
  const feed = reportFeed(siteOf('2026-11-09', 'https://example.org/'));
  expect(feed?.entries.map(({ updated }) => updated)).toEqual(['2008-04-01', '2005-01-01']);
});

test('reportFeed sums a report up as its page does', () => {
  const feed = reportFeed(siteOf('2026-11-09', 'https://example.org/'));
  expect(feed?.entries[0]).toMatchObject({
    title: 'Grades 2007',
    summary:
      'Departments score 5.0 of 10 on violence against women, on average. The mean of one score, that of the one department. 1 department of 1 reaches 5 or more.',
  });
});

test('reportFeed gives none where the site has no address or nothing is published', () => {
  expect(reportFeed(siteOf('2026-11-09'))).toBeUndefined();
  expect(
    reportFeed({ ...siteOf('2026-11-09', 'https://example.org/'), books: [] }),
  ).toBeUndefined();
});

test('reportFeed names feed and reports alike at whatever address, and differently for another campaign', () => {
  const idsOf = (address: string, part: Partial<typeof made.settings> = {}) => {
    const settings = { ...made.settings, ...part, address };
    const campaign = { ...made, settings };
    const results = scoreCampaign(campaign);
    const today = '2026-12-31';
    const feed = reportFeed(openSite({ campaign, results, issues: [], today, showAll: false }));
    return [feed?.id, ...(feed?.entries ?? []).map(({ id }) => id)];
  };
  const ids = idsOf('https://example.org/');
  expect(idsOf('https://other.example.net/grades/')).toEqual(ids);
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) {
    expect(id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  }
  for (const other of [{ name: 'Notes' }, { country: 'Ruritania' }]) {
    expect(idsOf('https://example.org/', other).filter((id) => ids.includes(id))).toEqual([]);
  }
});

test('reportFeed keeps the ids that readers of feeds know', () => {
  const feed = reportFeed(siteOf('2026-12-31', 'https://example.org/'));
  expect(feed?.entries[0]?.id).toMatchInlineSnapshot(
    `"urn:uuid:ecde4958-a5bc-5ae6-b816-63a55d190534"`,
  );
});
