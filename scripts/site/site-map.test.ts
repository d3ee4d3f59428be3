import { expect, test } from 'vitest';
import { makeCampaign } from '../../tests/score/make-campaign.ts';
import { isEmbed, lastChange } from './site-map.ts';

const { editions } = makeCampaign({
  editions: [
    { edition: '2025', published_on: '2025-11' },
    { edition: '2026', published_on: '2026-11-10' },
  ],
  departments: [],
  criteria: [],
});

const bases = ['/', '/grades/', '/reports/', '/reports/grades/', '/embed/', '/embed/2026/'];

test.each(bases)('isEmbed tells frames from pages below %s', (base) => {
  const page = (path: string) => isEmbed(base, `https://e.org${base}${path}`);
  expect(page('embed/2026/league/')).toBe(true);
  expect(page('')).toBe(false);
  expect(page('reports/2026/departments/embed/')).toBe(false);
  expect(page('departments/embed/')).toBe(false);
});

test.each(bases)('lastChange takes the day of the report that a page below %s is of', (base) => {
  const day = (path: string) => lastChange(base, editions, `https://e.org${base}${path}`);
  expect(day('reports/2026/')).toBe('2026-11-10');
  expect(day('reports/2026/departments/reports/')).toBe('2026-11-10');
  expect(day('reports/2025/')).toBeUndefined();
  expect(day('reports/')).toBeUndefined();
  expect(day('departments/2026/')).toBeUndefined();
  expect(day('')).toBeUndefined();
});
