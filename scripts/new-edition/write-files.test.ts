import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFiles } from './write-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'campaign-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bytes = Buffer.from('a,b\n1,2\n');
const blankTail = Buffer.from(',\n\n');

test('writeFiles takes everything back where one file cannot be written', () => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/old.csv'), 'a,b\n,\n\n');
  writeFileSync(join(folder, 'data/taken.csv'), 'mine\n');
  const files = [
    { path: 'data/old.csv', bytes, before: { length: 7, blankTail }, rows: 1 },
    { path: 'data/new/2027.csv', bytes, before: undefined, rows: 1 },
    { path: 'data/taken.csv', bytes, before: undefined, rows: 1 },
  ];
  expect(() => writeFiles(folder, files)).toThrow('EEXIST');
  expect(readFileSync(join(folder, 'data/old.csv'), 'utf8')).toBe('a,b\n,\n\n');
  expect(existsSync(join(folder, 'data/new/2027.csv'))).toBe(false);
  expect(readFileSync(join(folder, 'data/taken.csv'), 'utf8')).toBe('mine\n');

  writeFiles(folder, files.slice(0, 2));
  expect(readFileSync(join(folder, 'data/old.csv'), 'utf8')).toBe('a,b\n1,2\n');
});
