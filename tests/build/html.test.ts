import { join } from 'node:path';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { listBuilds } from '../../scripts/test/list-builds.ts';
import { listPages } from '../list-pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const writeFindings = formatterFactory('text');

describe.each(listBuilds())('$name', ({ outDir }) => {
  test('every page is valid HTML', async () => {
    const pages = listPages(outDir).map((page) => join(outDir, page));
    expect(pages.length).toBeGreaterThan(3);
    const report = await validator.validateMultipleFiles(pages);
    expect(writeFindings(report.results)).toBe('');
  });
});
