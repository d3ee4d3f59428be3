import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importTable, onlyImporter } from '../../scripts/lint/import-table.js';
import { readDocument } from './documents.ts';

const map = readDocument('src/README.md');

test('the tree of the map names every folder of src, and no other', () => {
  const tree = /```text\n([^]*?)```/.exec(map)?.[1] ?? '';
  const named = [...tree.matchAll(/^([\w-]+)\//gm)].map((match) => match[1] ?? '');
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(named.toSorted()).toEqual(folders.toSorted());
});

const inWords = (names: readonly string[] = []): string =>
  names.length === 0 ? '–' : names.join(', ');
const inCode = (names: readonly string[] = []): string =>
  inWords(names.map((name) => `\`${name}\``));

test.each(Object.entries(importTable))(
  'the map prints what %s may import as the rules have it',
  (folder, { folders, types, packages }) => {
    expect(map).toContain(
      `| ${folder} | ${inWords(folders)} | ${inWords(types)} | ${inCode(packages)} |`,
    );
  },
);

test.each(Object.entries(onlyImporter))(
  'the map names the one file that imports %s',
  (name, file) => {
    expect(map).toContain(`| \`${name}\` | \`${file}\` |`);
  },
);

test('a status takes at most nine files, and the map names each that knows one', () => {
  const [, section = ''] = /\*\*A status\*\* takes ([^]*?)\n\n/.exec(map) ?? [];
  const named = [...section.matchAll(/\]\(([^)]+)\)/g)].map((match) =>
    join('src', match[1] ?? '').replaceAll('\\', '/'),
  );
  const code = [...globSync('src/**/*.{ts,astro}'), ...globSync('scripts/*/*.ts')]
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.test.ts'));
  const knowing = code.filter((path) => readFileSync(path, 'utf8').includes("'not applicable'"));
  expect(knowing.length).toBeGreaterThan(2);
  expect(knowing.filter((path) => !named.includes(path))).toEqual([]);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
  expect(named.length).toBeLessThanOrEqual(9);
});
