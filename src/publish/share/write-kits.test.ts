import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropZipLink } from './write-kits.ts';

const paragraph = (zip: string): string =>
  `<p class="a" data-zip><a href="/share/${zip}.zip" download>All</a></p>`;

test('dropZipLink takes out the one paragraph with the link', () => {
  const page = join(mkdtempSync(join(tmpdir(), 'kit-')), 'index.html');
  writeFileSync(page, `<p>First</p>${paragraph('one')}<p>Then</p>${paragraph('two')}`);
  dropZipLink(page, '/share/two.zip');
  expect(readFileSync(page, 'utf8')).toBe(`<p>First</p>${paragraph('one')}<p>Then</p>`);
});

test('dropZipLink leaves out a page that is not there', () => {
  expect(() => dropZipLink('/nowhere/index.html', '/share/two.zip')).not.toThrow();
});
