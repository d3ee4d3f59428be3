import { expect, test } from 'vitest';
import { openSite } from '#publish/site.ts';
import { departmentOrigin } from '#views/departments/years.ts';
import { historyView } from '#views/history/history.ts';
import { lineageOf } from '#views/history/lineage.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { makeSite } from '../publish/make-site.ts';
import { makeCampaign } from '../score/make-campaign.ts';
import { marks, twoYears } from '../score/two-years.ts';

const campaign = makeCampaign({
  ...twoYears,
  departments: [
    { department: 'd', name: 'Dairies', closed_on: '2025-12-31' },
    { department: 'a', name: 'Farms', closed_on: '2026-06-01' },
    { department: 'b', name: 'Farms and Fields', opened_on: '2026-06-01' },
  ],
  departmentChanges: [
    { changed_on: '2026-01-01', kind: 'merge', from: 'd', to: 'a' },
    { changed_on: '2026-06-01', kind: 'rename', from: 'a', to: 'b' },
  ],
  assessments: {
    '2025': [...marks('d', '1', '1'), ...marks('a', '2', '2')],
    '2026': marks('b', '3', '3'),
  },
});
const results = scoreCampaign(campaign);
const site = openSite({ campaign, results, issues: [], today: '2026-12-31', showAll: false });

test('lineageOf has what happened to a department under a former name, as departmentOrigin has', () => {
  const texts = lineageOf(site, 'b').map(({ text }) => text);
  expect(texts).toHaveLength(2);
  expect(texts[0]).toContain('Dairies');
  expect(departmentOrigin(site, 'b').origin.map(({ text }) => text)).toEqual(texts);
});

test('historyView draws the line of what merged into a department under a former name', () => {
  expect(JSON.stringify(historyView(site, 'b').chart)).toContain('Dairies');
});

test('historyView does not say of a year on record that a department was not assessed', () => {
  const { site: recorded } = makeSite({
    ...twoYears,
    departments: ['a', 'b'].map((department) => ({ department, opened_on: '2001' })),
    criteria: twoYears.criteria.filter(({ edition }) => edition === '2026'),
    publishedScores: [{ edition: '2025', department: 'b', score: '4' }],
    assessments: { '2026': marks('a', '1', '2') },
  });
  const { chart, words } = historyView(recorded, 'a');
  expect(words.table.rows.map(([edition, what]) => [edition, what])).toEqual([
    ['2025', 'No score on record'],
    ['2026', '3.8'],
  ]);
  expect(JSON.stringify(chart)).toContain('No score on record');
  expect(JSON.stringify(chart)).not.toContain('Not assessed');
});

test('historyView breaks the axis where years are left out, and only there', () => {
  const chartOf = (...years: string[]) => {
    const { site: unequal } = makeSite({
      editions: years.map((year) => ({ edition: year, year, method: 'm' })),
      departments: [{ department: 'a' }],
      criteria: years.map((edition) => ({ edition, criterion: 'one' })),
      assessments: Object.fromEntries(years.map((year) => [year, marks('a', '2')])),
    });
    return JSON.stringify(historyView(unequal, 'a').chart);
  };
  expect(chartOf('2019', '2020', '2026')).toContain('6 years later');
  expect(chartOf('2019', '2020', '2026').match(/years? later/g)).toHaveLength(2);
  expect(chartOf('2019', '2020', '2021')).not.toContain('later');
  expect(chartOf('2020', '2022', '2024')).not.toContain('later');
});
