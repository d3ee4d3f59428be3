import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadCampaign } from './load-campaign.ts';
import { openFolder } from './open-folder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'campaign-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function makeFolder(name: string): string {
  const folder = join(scratch, name);
  mkdirSync(join(folder, 'data'), { recursive: true });
  return folder;
}

test('what has the name of a table and is no file that can be read is an issue, and never thrown', () => {
  const folder = makeFolder('odd');
  mkdirSync(join(folder, 'data/weights.csv'));
  symlinkSync('nowhere', join(folder, 'data/levels.csv'));
  symlinkSync('themes.csv', join(folder, 'data/themes.csv'));
  const issues = loadCampaign(folder, '2026-11-22').issues.filter(
    ({ kind }) => kind === 'unreadable-file',
  );
  expect(issues.map(({ place, facts }) => [place.file, facts])).toEqual([
    ['data/levels.csv', { why: 'link', as: undefined }],
    ['data/themes.csv', { why: 'loop', as: undefined }],
    ['data/weights.csv', { why: 'folder', as: undefined }],
  ]);
});

test('a linked folder is read, one level deep; a link that leads back is not followed', () => {
  const folder = makeFolder('linked');
  const other = makeFolder('other');
  mkdirSync(join(other, 'data/below'));
  writeFileSync(join(other, 'data/2026.csv'), 'a');
  writeFileSync(join(other, 'data/below/2026.csv'), 'a');
  symlinkSync(join(other, 'data'), join(folder, 'data/evidence'));
  symlinkSync('..', join(folder, 'data/round'));
  const files = openFolder(folder);
  expect([...files.keys()]).toEqual(['data/evidence/2026.csv', 'data/round']);
  expect(files.why?.('data/round')).toBe('loop');
});

test('a table is read whatever stands behind the ending of its name', () => {
  const folder = makeFolder('endings');
  const names = ['a.CSV', 'b.csv.txt', 'c.csv.csv', 'd.csv ', 'notes.txt'];
  for (const name of names) writeFileSync(join(folder, 'data', name), 'a');
  const files = openFolder(folder);
  expect(names.map((name) => files.get(`data/${name}`)?.length)).toEqual([1, 1, 1, 1, 0]);
});

test('tables, workbooks and archives beside the folder data are named', () => {
  const folder = makeFolder('beside');
  for (const name of ['departments.csv', 'data.zip', 'notes.txt']) {
    writeFileSync(join(folder, name), 'a');
  }
  expect([...openFolder(folder).keys()]).toEqual(['data.zip', 'departments.csv']);
});
