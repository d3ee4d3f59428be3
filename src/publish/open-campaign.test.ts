import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { currentSite, setCurrentCampaign } from './current-site.ts';
import { hiddenEditions, openCampaign } from './open-campaign.ts';

const folder = 'tests/cases/embargo';
const day = '2026-11-22';
const faulty = mkdtempSync(join(tmpdir(), 'campaign-'));
cpSync(folder, faulty, { recursive: true });
writeFileSync(join(faulty, 'data/departments.csv'), 'department\n');
afterAll(() => {
  globalThis.currentCampaign = undefined;
  rmSync(faulty, { recursive: true });
});

test('openCampaign scores every edition, and shows those that are published', async () => {
  const opened = await openCampaign({ folder, day, show: 'published' });
  const shown = opened.site().books.map(({ edition }) => edition.edition);
  expect([...opened.results.keys()].length).toBeGreaterThan(shown.length);
  expect(hiddenEditions(opened).size).toBe(opened.results.size - shown.length);
  expect(shown.filter((edition) => hiddenEditions(opened).has(edition))).toEqual([]);
});

test.each(['all', 'preview'] as const)('openCampaign shows every edition to "%s"', async (show) => {
  const opened = await openCampaign({ folder, day, show });
  expect(opened.site().books).toHaveLength(opened.results.size);
  expect(hiddenEditions(opened).size).toBe(0);
  // What the check says is for the editor alone.
  const isTold = opened.issues.length > 0 && show === 'preview';
  expect(opened.site().previewIssues.length > 0).toBe(isTold);
});

test('openCampaign joins the site once, whoever asks', async () => {
  const opened = await openCampaign({ folder, day, show: 'published' });
  setCurrentCampaign(opened);
  expect(currentSite()).toBe(opened.site());
});

test('openCampaign opens what has errors, with its settings, and its site says every one', async () => {
  const opened = await openCampaign({ folder: faulty, day, show: 'preview' });
  const errors = opened.issues.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  expect(opened.campaign).toBeUndefined();
  expect(opened.settings.name).toBe(
    (await openCampaign({ folder, day, show: 'all' })).settings.name,
  );
  expect(() => opened.site()).toThrow('data/departments.csv');
});

test('a fault in the text of a draft is an error where a build shows drafts, and leaves scores', async () => {
  const draft = mkdtempSync(join(tmpdir(), 'campaign-'));
  cpSync(folder, draft, { recursive: true });
  writeFileSync(join(draft, 'data/site.csv'), 'key,value\nname,Grades\n');
  const { editions } = await openCampaign({ folder: draft, day, show: 'preview' });
  const id = editions.find(({ kind }) => kind === 'draft')?.edition ?? '';
  writeFileSync(join(draft, `content/reports/${id}.mdx`), 'A share of <5%.\n');
  const opened = await Promise.all(
    (['published', 'all'] as const).map((show) => openCampaign({ folder: draft, day, show })),
  );
  rmSync(draft, { recursive: true });
  const found = opened.map(({ campaign, issues }) => [
    campaign !== undefined,
    issues.find(({ kind }) => kind === 'malformed-text')?.severity,
  ]);
  expect(found).toEqual([
    [true, 'warning'],
    [true, 'error'],
  ]);
});
