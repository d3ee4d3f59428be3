import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allTables } from '#model/all-tables.ts';
import { describeTables } from './describe-tables.ts';

test('data/README.md is what the schemas say; node scripts/write-dictionary.ts writes it', () => {
  expect(readFileSync('data/README.md', 'utf8')).toBe(describeTables());
});

test('every column of every table is in the dictionary', () => {
  const dictionary = describeTables();
  for (const { row } of Object.values(allTables)) {
    for (const name of Object.keys(row.shape)) expect(dictionary).toContain(`| \`${name}\` |`);
  }
});
