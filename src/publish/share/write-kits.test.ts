import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// eslint-disable-next-line no-restricted-imports -- the other way round, to prove the bytes
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dropZipLink, writeZip } from './write-kits.ts';

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

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const entries = [
  { name: 'b.txt', bytes: bytes('b '.repeat(1000)), isPacked: false },
  { name: 'a.png', bytes: bytes('not really a picture'), isPacked: true },
];

test('writeZip gives the same bytes for the same files in another order', () => {
  expect(writeZip(entries.toReversed())).toEqual(writeZip(entries));
});

test('writeZip puts every file in, by name', () => {
  const files = unzipSync(writeZip(entries));
  expect(Object.keys(files)).toEqual(['a.png', 'b.txt']);
  expect(new TextDecoder().decode(files['b.txt'])).toBe('b '.repeat(1000));
});
