import { existsSync, readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { onlyImporter } from '../../scripts/lint/import-table.js';

// The files below need not exist, so rules that ask TypeScript about them are left out.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function findForbidden(file: string, importLine: string): Promise<string[]> {
  const text = file.endsWith('.astro') ? `---\n${importLine}\n---\n` : `${importLine}\n`;
  const results = await eslint.lintText(text, { filePath: file });
  return results
    .flatMap((result) => result.messages)
    .map((message) => message.ruleId ?? message.message)
    .filter((rule) => !rule.includes('no-unused-vars'));
}

const forbidden: [file: string, importLine: string][] = [
  ['src/model/a.ts', "import { b } from '#score/b.ts';"],
  ['src/score/a.ts', "import { b } from '#site/b.ts';"],
  ['src/score/a.ts', "import type { B } from '#ingest/b.ts';"],
  ['src/lineage/a.ts', "import { b } from '#score/b.ts';"],
  ['src/relate/a.ts', "import { b } from '#score/b.ts';"],
  ['src/site/a.ts', "import { b } from '#score/b.ts';"],
  ['src/chart/a.ts', "import { b } from '#publish/b.ts';"],
  ['src/components/A.astro', "import { b } from '#publish/b.ts';"],
  ['src/components/A.astro', "import { b } from '#chart/b.ts';"],
  ['src/pages/a.astro', "import { b } from '#score/b.ts';"],
  ['scripts/a.ts', "import { b } from '#chart/b.ts';"],
  ['src/site/a.ts', "import { mean } from 'd3';"],
  ['src/components/A.astro', "import { mean } from 'd3';"],
  ['src/ingest/a.ts', "import { readFileSync } from 'node:fs';"],
  ['src/pages/a.astro', "import { readFileSync } from 'node:fs';"],
  ['src/score/a.ts', "import { z } from 'zod';"],
];

test.each(forbidden)('the import rules report in %s: %s', async (file, importLine) => {
  expect(await findForbidden(file, importLine)).toContain('boundaries/dependencies');
});

const allowed: [file: string, importLine: string][] = [
  ['src/model/a.ts', "import { z } from 'zod';"],
  ['src/score/a.ts', "import Fraction from 'fraction.js';"],
  ['src/score/a.ts', "import { b } from '#score/b.ts';"],
  ['src/score/a.ts', "import { b } from '#lineage/b.ts';"],
  ['src/relate/a.ts', "import { b } from '#lineage/b.ts';"],
  ['src/chart/a.ts', "import { mean } from 'd3';"],
  ['src/publish/a.ts', "import { readFileSync } from 'node:fs';"],
  ['src/components/A.astro', "import type { B } from '#chart/b.ts';"],
  ['src/views/a/A.astro', "import '#styles/b.css';"],
  ['scripts/a.ts', "import { b } from '#publish/b.ts';"],
];

test.each(allowed)('the import rules let pass in %s: %s', async (file, importLine) => {
  expect(await findForbidden(file, importLine)).toEqual([]);
});

test('the import rules report a way up into another folder', async () => {
  expect(await findForbidden('src/score/a.ts', "import { b } from '../model/b.ts';")).toContain(
    'no-restricted-imports',
  );
});

test('the import rules keep papaparse in one file', async () => {
  const line = "import Papa from 'papaparse';";
  expect(await findForbidden('src/ingest/other.ts', line)).toContain('no-restricted-imports');
  expect(await findForbidden(onlyImporter['papaparse']!, line)).toEqual([]);
});

test('every file that is named as the only importer of a package exists', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const missing = Object.entries(onlyImporter)
    .filter(([name]) => name in dependencies)
    .filter(([, file]) => !existsSync(file));
  expect(missing).toEqual([]);
});
