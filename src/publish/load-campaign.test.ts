import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCampaign } from './load-campaign.ts';
import { readFolder } from './open-folder.ts';
import { today } from './today.ts';

test('loadCampaign reads real campaigns without an error', () => {
  for (const folder of ['.', 'tests/cases/rdr-2022', 'tests/cases/uk-2005-2007']) {
    const { campaign, issues } = loadCampaign(folder, '2026-11-22');
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(campaign?.editions.length).toBeGreaterThan(0);
  }
});

test('readFolder names files by their path below the folder, and reads tables, texts and logos only', () => {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-'));
  mkdirSync(join(folder, 'data/evidence'), { recursive: true });
  writeFileSync(join(folder, 'data/evidence/2026.csv'), 'title');
  writeFileSync(join(folder, 'data/notes.docx'), 'words');
  mkdirSync(join(folder, 'content/pages'), { recursive: true });
  writeFileSync(join(folder, 'content/pages/about.mdx'), 'text');
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'public/logo.png'), 'png');
  writeFileSync(join(folder, 'public/favicon.svg'), 'svg');
  const files = readFolder(folder);
  rmSync(folder, { recursive: true });
  expect([...files].map(([path, bytes]) => [path, bytes.length])).toEqual([
    ['content/pages/about.mdx', 4],
    ['data/evidence/2026.csv', 5],
    ['data/notes.docx', 0],
    ['public/logo.png', 3],
  ]);
});

test('loadCampaign puts a published score that is not reproduced in its place among the issues', () => {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-'));
  const scores = 'edition,department,score,source_url\n2007,overall,9.9,https://example.org/\n';
  const files = {
    'site.csv': 'key,value\naddress,https://example.org/\ncontact,a@example.org\n',
    'published_scores.csv': scores,
    'editions.csv': 'edition,title,year,status\n2007,Grades,2007,published\n',
    'departments.csv': 'department,name\na,A\n',
    'criteria.csv': 'edition,criterion,question,max_mark\n2007,plan,A plan?,2\n',
    'assessments/2007.csv': 'department,criterion,mark,reason\na,plan,1,Half.\n',
    'helplines.csv': 'country,name,number,checked_on\nRuritania,Line,999,2007-01-01\n',
  };
  mkdirSync(join(folder, 'data/assessments'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'data', name), text);
  const kinds = loadCampaign(folder, '2026-11-22').issues.map(({ kind }) => kind);
  rmSync(folder, { recursive: true });
  expect(kinds).toEqual([
    'edition-without-evidence',
    'published-score-not-reproduced',
    'helpline-not-checked',
  ]);
});

test('a folder that is not there misses the files that every campaign has', () => {
  const { issues } = loadCampaign('no/such/folder', '2026-11-22');
  expect(issues.map(({ kind }) => kind)).toEqual([
    'missing-file',
    'missing-file',
    'no-address',
    'no-contact',
  ]);
});

test('today is the day of SOURCE_DATE_EPOCH, otherwise that of the clock', () => {
  expect(today({ SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01');
  expect(today({ SOURCE_DATE_EPOCH: '' }, new Date(2026, 0, 5))).toBe('2026-01-05');
  for (const wrong of ['abc', '-5', '1e3', '99999999999999999999']) {
    expect(() => today({ SOURCE_DATE_EPOCH: wrong })).toThrow('a number of seconds');
  }
  expect(today({}, new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
