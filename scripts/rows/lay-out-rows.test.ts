import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { campaignWith } from '../../tests/ingest/sound-campaign.ts';
import { layOutRows } from './lay-out-rows.ts';
import { replaceFile } from './replace-file.ts';

const marks = 'data/assessments/2026.csv';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with the sound campaign, and these marks. */
function campaignFolder(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  folders.push(folder);
  for (const [path, bytes] of campaignWith({ [marks]: text })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** The rows below the header that a cross table is laid out as, and what is said of it. */
function laid(text: string): { rows: readonly string[]; said: string } {
  const out = layOutRows(campaignFolder(text), '2026');
  if (!out.ok) return { rows: [], said: out.why };
  return { rows: new TextDecoder().decode(out.bytes).trim().split('\n').slice(1), said: out.text };
}

test('layOutRows gives each mark a row, by the ids of what is named', () => {
  const text = 'Ministry,Is there a budget?\nMinistry of Health,3\ntransport,sin respuesta\n';
  expect(laid(text).rows).toEqual(['health,budget,,,3,', 'transport,budget,,no response,,']);
});

test('layOutRows reads questions down and departments across, below a title', () => {
  const text = 'Marks 2026,,\nQuestion,Health,Ministry of Transport\nBudget (0-4),3,0\n';
  expect(laid(text).rows).toEqual(['health,budget,,,3,', 'transport,budget,,,0,']);
});

test('layOutRows keeps what it does not know, and blank cells, as rows to be looked at', () => {
  const text = 'department,budget,Q2\nhealth,3,1\nroads,,2 of 4\ntransport,0,0\n';
  expect(laid(text).rows).toEqual([
    'health,budget,,,3,',
    'health,Q2,,,1,',
    'roads,budget,,,,',
    'roads,Q2,,,2 of 4,',
    'transport,budget,,,0,',
    'transport,Q2,,,0,',
  ]);
});

test('layOutRows leaves totals out and says so, and keeps assessors', () => {
  const text =
    'department,assessor,budget,Total\nhealth,A1,3,3\nhealth,,3,3\ntransport,,0,0\nTotal,,6,6\n';
  const { rows, said } = laid(text);
  expect(rows).toEqual(['health,budget,A1,,3,', 'health,budget,,,3,', 'transport,budget,,,0,']);
  expect(said).toBe(`data/assessments/2026.csv now has a row for each mark: 3 rows.
Left out: row 5 ("Total"), column D ("Total").
The cross table is kept as cross-tables/2026.csv.`);
});

test('layOutRows writes a file of semicolons as one, its decimal commas too', () => {
  const text = 'department;budget\r\nhealth;2,5\r\ntransport;0\r\n';
  const out = layOutRows(campaignFolder(text), '2026');
  expect(out.ok && new TextDecoder().decode(out.bytes)).toBe(
    'department;criterion;assessor;status;mark;reason\r\nhealth;budget;;;2,5;\r\ntransport;budget;;;0;\r\n',
  );
});

test('layOutRows refuses a table of rows, and an edition without one', () => {
  const folder = campaignFolder('department,criterion,mark\nhealth,budget,3\n');
  expect(layOutRows(folder, '2026').ok).toBe(false);
  expect(layOutRows(folder, '2062')).toEqual({
    ok: false,
    why: 'There is no data/assessments/2062.csv.',
  });
});

test('replaceFile keeps the file as it was, and never writes over what it kept before', () => {
  const folder = campaignFolder('department,budget\nhealth,3\n');
  const bytes = new TextEncoder().encode('laid out');
  const replacement = { path: marks, bytes, kept: 'cross-tables/2026.csv' };
  expect(replaceFile(folder, replacement)).toBeUndefined();
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  expect(read(marks)).toBe('laid out');
  expect(read('cross-tables/2026.csv')).toBe('department,budget\nhealth,3\n');
  expect(readdirSync(join(folder, dirname(marks)))).toEqual(['2025.csv', '2026.csv']);

  const again = replaceFile(folder, { ...replacement, bytes: new TextEncoder().encode('again') });
  expect(again).toMatch(/^cross-tables\/2026\.csv is there already/);
  expect(read(marks)).toBe('laid out');
});
