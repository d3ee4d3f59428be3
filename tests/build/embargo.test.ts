import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { openFont } from '#text/open-font.ts';
import { embargoedBuild, locateBuild } from '../../scripts/test/list-builds.ts';
import { listFiles, listPages } from '../list-pages.ts';
import { readZip } from '../read-zip.ts';

const normal = locateBuild('embargo');
const embargoed = locateBuild(embargoedBuild);

/** One for the edition under an embargo, one for the draft; each stands in all of its texts. */
const markers = ['vexmoor', 'quillon'];
/** Letters that only these editions use. */
const letters = ['\u0177', '\u0175'];

/** Every text in which a marker could lie: names of files, and their bytes, packed ones too. */
function textsOf(folder: string): Map<string, string> {
  const files = listFiles(folder).flatMap((file) => {
    const bytes = readFileSync(join(folder, file));
    const packed = /\.(zip|xlsx)$/.test(file) ? readZip(bytes) : [];
    return [
      { name: file, bytes },
      ...packed.map((part) => ({ ...part, name: `${file}/${part.name}` })),
    ];
  });
  // One character for each byte, so that nothing is lost in a file that is no text.
  return new Map(
    files.map(({ name, bytes }) => [name, `${name}\n${bytes.toString('latin1')}`.toLowerCase()]),
  );
}

const holding = (texts: Map<string, string>, part: string): string[] =>
  [...texts].filter(([, text]) => text.includes(part)).map(([name]) => name);

/** The characters of a letter as they lie in a file: in UTF-8, and as pages and scripts escape it. */
function spellings(letter: string): string[] {
  const code = letter.codePointAt(0)!;
  const hex = code.toString(16);
  const bytes = Buffer.from(letter).toString('latin1').toLowerCase();
  return [
    bytes,
    `&#${code};`,
    `&#x${hex};`,
    `\\u${hex.padStart(4, '0')}`,
    encodeURI(letter).toLowerCase(),
  ];
}

describe('a normal build', () => {
  const texts = textsOf(normal);

  test('has files to look into', () => {
    expect(texts.size).toBeGreaterThan(50);
    expect(holding(texts, 'the open report 2019').length).toBeGreaterThan(5);
  });

  test.each(markers)('has not one byte of %s', (marker) => {
    expect(holding(texts, marker)).toEqual([]);
    expect(
      holding(texts, Buffer.from(marker).toString('base64').slice(0, -2).toLowerCase()),
    ).toEqual([]);
    expect(holding(texts, [...marker].join('\0'))).toEqual([]);
  });

  test.each(letters)('has no text with the letter %s', (letter) => {
    const readable = new Map([...texts].filter(([name]) => !/\.(png|woff2|zip|xlsx)$/.test(name)));
    expect(spellings(letter).flatMap((spelling) => holding(readable, spelling))).toEqual([]);
  });

  test.each(letters)('has no font with the letter %s', async (letter) => {
    expect(await fontsWith(normal, letter)).toEqual([]);
  });

  test('asks no search engine to stay away, but from embeds', () => {
    const asking = holding(texts, 'noindex').filter((name) => !name.startsWith('embed/'));
    expect(asking).toEqual([]);
    expect(texts.get('robots.txt')).toContain('allow: /');
  });
});

describe('an embargoed build', () => {
  const texts = textsOf(embargoed);
  const pages = listPages(embargoed);
  const read = (page: string): string => texts.get(page) ?? '';

  test.each(markers)('has %s', (marker) => {
    expect(holding(texts, `/${marker}/`).length).toBeGreaterThan(10);
  });

  test.each(letters)('has fonts with the letter %s', async (letter) => {
    expect((await fontsWith(embargoed, letter)).length).toBeGreaterThan(0);
  });

  test('asks search engines to leave out every page', () => {
    const open = pages.filter(
      (page) => !read(page).includes('<meta name="robots" content="noindex"'),
    );
    expect(open).toEqual([]);
    expect(texts.get('robots.txt')).toContain('disallow: /');
  });

  test.each([
    ['vexmoor', 'embargoed until 1 may 2099'],
    ['quillon', 'draft: not published, and not final'],
  ])('says on every page of %s that it is %s', (marker, notice) => {
    const own = pages.filter((page) => page.includes(`/${marker}/`) && !page.startsWith('embed/'));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter((page) => !noticesOf(read(page)).includes(notice))).toEqual([]);
  });

  test('says on every other page what it also shows', () => {
    const others = pages.filter((page) => /^(?!embed\/)/.test(page) && !noticesOf(read(page)));
    expect(others).toEqual([]);
  });

  test.each(['feed.xml', 'robots.txt'])('keeps %s free of what is not published', (file) => {
    expect(markers.filter((marker) => read(file).includes(marker))).toEqual([]);
  });

  test('has no sitemap', () => {
    expect([...texts.keys()].filter((name) => name.includes('sitemap'))).toEqual([]);
  });
});

/** What stands above a page about its edition, or about the whole site. */
const noticesOf = (html: string): string =>
  /class="strip notice"[^>]*>([^<]*)</.exec(html)?.[1] ?? '';

async function fontsWith(folder: string, letter: string): Promise<string[]> {
  const fonts = listFiles(folder).filter((file) => file.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  const found = await Promise.all(
    fonts.map(async (file) => {
      const plain = await subsetFont(readFileSync(join(folder, file)), `A${letter}`, {
        targetFormat: 'truetype',
      });
      return openFont(plain).has(letter.codePointAt(0)!) ? [file] : [];
    }),
  );
  return found.flat();
}
