import { expect, test } from 'vitest';
import { openSite } from '#publish/site.ts';
import { makeCampaign } from '../score/make-campaign.ts';
import { editionSheets } from '#publish/download/edition-sheets.ts';
import { writeCsv } from '#publish/download/write-csv.ts';
import { writeJson } from '#publish/download/write-json.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const campaign = makeCampaign({
  editions: [
    { edition: '2025', year: '2025' },
    { edition: '2026', published_on: '2026-11-10', title: 'Secret' },
  ],
  departments: [{ department: 'old' }, { department: 'new' }],
  departmentChanges: [{ changed_on: '2026-01-01', kind: 'create', to: 'new' }],
  criteria: [
    { edition: '2025', criterion: 'p' },
    { edition: '2026', criterion: 'hidden' },
  ],
  assessments: {
    '2025': [{ department: 'old', criterion: 'p', mark: '2', reason: '=1+1' }],
    '2026': [
      { department: 'old', criterion: 'hidden', mark: '4' },
      { department: 'new', criterion: 'hidden', mark: '4' },
    ],
  },
});
const siteOn = (today: string) =>
  openSite({ campaign, results: scoreCampaign(campaign), issues: [], today, showAll: false });

const everything = (today: string): string => {
  const site = siteOn(today);
  return site.books
    .flatMap((book) => editionSheets(site, book))
    .flatMap((sheet) => [writeCsv(sheet), writeJson(sheet)])
    .join('');
};

test('no download holds anything of an edition under embargo', () => {
  expect(everything('2026-11-09')).not.toMatch(/2026-11|hidden|Secret/);
  expect(everything('2026-11-10')).toMatch(/hidden[\s\S]*Secret/);
});

test('no download names a department or a change that only an edition under embargo uses', () => {
  expect(everything('2026-11-09')).not.toMatch(/2026-01-01|\bnew\b/);
  expect(everything('2026-11-10')).toMatch(/2026-01-01,create,,new[\s\S]*/);
});

test('a formula in a reason is guarded in CSV and as written in JSON', () => {
  expect(everything('2026-11-09')).toContain(",'=1+1,");
  expect(everything('2026-11-09')).toContain('"=1+1"');
});
