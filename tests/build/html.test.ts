import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { listBuilds } from '../../scripts/test/list-builds.ts';
import { listPages } from '../list-pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const writeFindings = formatterFactory('text');

/** Builds of one campaign have many pages in common, and the same bytes need one look. */
const seen = new Set<string>();

function isNew(page: string): boolean {
  const html = readFileSync(page, 'utf8');
  if (seen.has(html)) return false;
  seen.add(html);
  return true;
}

describe.each(listBuilds())('$name', ({ outDir }) => {
  test('every page is valid HTML', async () => {
    const pages = listPages(outDir).map((page) => join(outDir, page));
    expect(pages.length).toBeGreaterThan(3);
    const report = await validator.validateMultipleFiles(pages.filter(isNew));
    expect(writeFindings(report.results)).toBe('');
  });

  test('the licence of each font lies beside it', () => {
    const files = readdirSync(join(outDir, '_astro'));
    const fonts = files.filter((name) => name.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      const licence = files.find(
        (name) =>
          name.endsWith('-licence.txt') && font.startsWith(name.replace('-licence.txt', '')),
      );
      expect(licence, font).toBeDefined();
    }
  });
});
