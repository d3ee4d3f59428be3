import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { relateCampaign } from '#relate/relate-campaign.ts';

const files = new Map(
  readdirSync('data', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.csv'))
    .map((file) => [`data/${file}`.replaceAll('\\', '/'), readFileSync(`data/${file}`)] as const),
);
const { campaign } = ingestCampaign(files, '2026-11-22');
const editions = campaign === undefined ? [] : [...relateCampaign(campaign).values()];
const last = editions.at(-1);

test('the demonstration was read in each edition, for eight forms or more', () => {
  expect(editions.map(({ edition }) => edition)).toEqual(['2024', '2025', '2026']);
  expect(last?.forms.length).toBeGreaterThanOrEqual(8);
});

test('the demonstration holds every case that the map has to show', () => {
  const states = last?.departments.flatMap(({ cells }) => cells.map(({ state }) => state));
  expect(new Set(states)).toEqual(new Set(['gap', 'partly', 'made', 'none', 'not-read']));
  const reasons = last?.departments.map(({ gap }) => (gap.kind === 'none' ? gap.why : gap.kind));
  expect(new Set(reasons)).toEqual(new Set(['gap', 'nothing-relevant', 'not-read']));
  expect(last?.change).toMatchObject({ kind: 'compared', broken: [{ kind: 'split' }] });
  expect(last?.surprises.length).toBeGreaterThan(0);
  expect(last?.byForm.some(({ takenUp }) => !takenUp)).toBe(true);
});

test('in the demonstration an objective bears on four forms, and links came and went', () => {
  const objectives = last?.departments.flatMap((department) => department.objectives) ?? [];
  expect(objectives.some(({ links }) => links.filter((l) => l.relevance >= 2).length >= 4)).toBe(
    true,
  );
  const change = last?.change.kind === 'compared' ? last.change : undefined;
  expect(change?.made.length).toBeGreaterThan(0);
  expect(change?.lost.length).toBeGreaterThan(0);
});
