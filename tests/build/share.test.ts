import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { locateBuild } from '../../scripts/test/list-builds.ts';
import { listFiles, listPages } from '../list-pages.ts';

const folder = locateBuild('demonstration');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

const zips = listFiles(folder).filter((file) => /^reports\/[^/]+\/share\/.*\.zip$/.test(file));

test('each department of each edition has a zip, and each edition one of its own', () => {
  const departments = listPages(folder).filter((page) =>
    /^reports\/[^/]+\/departments\/[^/]+\/index\.html$/.test(page),
  );
  const expected = departments.map((page) =>
    page.replace(/departments\/([^/]+)\/index\.html$/, 'share/department-$1.zip'),
  );
  const editions = new Set(departments.map((page) => page.replace(/departments\/.*$/, '')));
  for (const edition of editions) expected.push(`${edition}share/edition.zip`);
  expect(zips).toEqual(expected.toSorted());
});

test('every zip opens, holds three shapes with their texts, and fits every host', () => {
  for (const zip of zips) {
    expect(statSync(join(folder, zip)).size, zip).toBeLessThanOrEqual(25 * 1024 * 1024);
    const names = Object.keys(unzipSync(readFileSync(join(folder, zip))));
    expect(names, zip).toEqual(names.toSorted());
    const subjects = names.filter((name) => name.endsWith('-wide.png'));
    expect(subjects.length, zip).toBeGreaterThan(0);
    for (const subject of subjects.map((name) => name.replace(/-wide\.png$/, ''))) {
      const parts = ['-square.png', '-story.png', '-captions.txt', '-alternative-text.txt'];
      for (const part of parts) expect(names, zip).toContain(`${subject}${part}`);
    }
  }
});

test('the short captions say that it is a demonstration and keep their link', () => {
  const files = unzipSync(readFileSync(join(folder, 'reports/2026/share/edition.zip')));
  const captions = Object.entries(files).filter(([name]) => name.endsWith('-captions.txt'));
  for (const [name, bytes] of captions) {
    const short = new TextDecoder().decode(bytes).trim().split('\n\n').at(-1)!;
    expect(short, name).toContain('demonstration');
    expect(short, name).toMatch(/\nhttps:\/\/making-the-grade\.example\.org\/\S+$/);
    expect(short.length, name).toBeLessThanOrEqual(300);
  }
});

test('no link of a sharing kit tells a platform where a reader comes from', () => {
  const links = [...read('reports/2026/share/index.html').matchAll(/<a[^>]+href="https:[^>]+>/g)]
    .map(([link]) => link)
    .filter((link) => !link.includes('making-the-grade') || link.includes('?'));
  expect(links.length).toBeGreaterThan(20);
  for (const link of links.filter((each) => !each.includes('lila.help'))) {
    if (link.includes('data-exit-link')) continue;
    expect(link).toContain('rel="noopener noreferrer"');
  }
});

const embeds = listPages(folder).filter((page) => page.startsWith('embed/'));

test('each frame is described for sites that read oEmbed, and its page says where', () => {
  expect(embeds.length).toBeGreaterThan(20);
  for (const page of embeds) {
    const described = page.replace(/index\.html$/, 'oembed.json');
    const oembed = JSON.parse(read(described)) as Record<string, unknown>;
    expect(oembed, page).toMatchObject({ version: '1.0', type: 'rich' });
    const address = `https://making-the-grade.example.org/${page.replace(/index\.html$/, '')}`;
    expect(oembed['html'], page).toContain(`<iframe src="${address}" title="`);
    const stands = page
      .replace(/^embed\/([^/]+)\/league\//, 'reports/$1/')
      .replace(/^embed/, 'reports');
    const head = read(stands).slice(0, 4000);
    expect(head, stands).toContain('type="application/json+oembed"');
    expect(head, stands).toContain(`${address}oembed.json`);
  }
});

test('no frame is in the sitemap or may be listed by a search engine', () => {
  for (const page of embeds) expect(read(page), page).toMatch(/name="robots" content="noindex"/);
  const sitemaps = listFiles(folder).filter((file) => /^sitemap.*\.xml$/.test(file));
  expect(sitemaps.length).toBeGreaterThan(0);
  for (const file of sitemaps) expect(read(file)).not.toContain('/embed/');
});

test('a campaign without an address has kits, and nothing that needs an address', () => {
  const without = locateBuild('uk-2005-2007');
  const page = join(without, 'reports/2007/share/index.html');
  expect(existsSync(page)).toBe(true);
  const html = readFileSync(page, 'utf8');
  expect(html).not.toContain('og:image');
  expect(html).not.toContain('<iframe');
  expect(html).not.toContain('bsky.app');
  expect(html).toContain('edition.zip');
});
