import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import openGraph from 'open-graph-scraper';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { basePath, locateBuild } from '../../scripts/test/list-builds.ts';
import { listFiles, listPages } from '../list-pages.ts';

const kilobyte = 1000;

interface Preview {
  page: string;
  /** Where the image lies in the built folder. */
  file: string;
  width: string | number | undefined;
  height: string | number | undefined;
  type: string | undefined;
  alt: string;
  card: string | undefined;
  twitterAlt: string | undefined;
}

/** What a platform shows with the link of each page, by somebody else's reader. */
async function readPreviews(name: string, path = '/'): Promise<Preview[]> {
  const folder = locateBuild(name);
  const pages = listPages(folder).filter((page) => !page.startsWith('embed/'));
  return Promise.all(
    pages.map(async (page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      const { result } = await openGraph({ html });
      const image = result.ogImage?.[0];
      if (image === undefined) throw new Error(`${page} has no og:image`);
      const { protocol, pathname } = new URL(image.url);
      expect(protocol, page).toBe('https:');
      expect(pathname.startsWith(path), page).toBe(true);
      return {
        page,
        file: join(folder, pathname.slice(path.length)),
        width: image.width,
        height: image.height,
        type: image.type,
        alt: image.alt ?? '',
        card: result.twitterCard,
        twitterAlt: result.twitterImage?.[0]?.alt,
      };
    }),
  );
}

describe.each([
  ['demonstration', '/'],
  ['base-path', basePath],
])('%s under %s', (name, path) => {
  test('every page has an image with its size, type and alternative text', async () => {
    const previews = await readPreviews(name, path);
    expect(previews.length).toBeGreaterThan(100);
    for (const { page, alt, ...preview } of previews) {
      expect(preview, page).toMatchObject({
        width: '1200',
        height: '630',
        type: 'image/png',
        card: 'summary_large_image',
        twitterAlt: alt,
      });
      expect(alt.length, page).toBeGreaterThan(10);
      expect(alt.length, page).toBeLessThanOrEqual(420);
    }
  });

  test('every image that is named is there, as large as is said, and light', async () => {
    const files = new Set((await readPreviews(name, path)).map(({ file }) => file));
    for (const file of files) {
      expect(statSync(file).size, file).toBeLessThanOrEqual(60 * kilobyte);
      const { width, height, format } = await sharp(file).metadata();
      expect({ width, height, format }, file).toEqual({ width: 1200, height: 630, format: 'png' });
    }
  });
});

test('every page has the card of its own subject', async () => {
  const subjects = (await readPreviews('demonstration')).map(({ page, file }) => {
    const [, edition, name] = /cards\/([^/]+)\/(.+)-wide\.[0-9a-f]+\.png$/.exec(file) ?? [];
    return { page, card: `${edition} ${name}` };
  });
  const cardOf = (path: string) => subjects.find(({ page }) => page === `${path}index.html`)?.card;
  expect(cardOf('')).toBe('2026 edition');
  expect(cardOf('reports/2025/')).toBe('2025 edition');
  expect(cardOf('reports/2025/method/')).toBe('2025 edition');
  expect(cardOf('departments/transport/')).toBe('2026 department-transport');
  expect(cardOf('about/')).toBe('2026 edition');
  expect(cardOf('reports/2026/map/')).toBe('2026 map');
  expect(cardOf('reports/2026/forms/')).toBe('2026 map');
  for (const { page, card } of subjects) {
    if (/^reports\/2026\/forms\//.test(page)) expect(card, page).toBe('2026 map');
    const [, edition, kind, id] =
      /^reports\/([^/]+)\/(departments|themes)\/([^/]+)\//.exec(page) ?? [];
    if (kind === undefined) continue;
    const expected = kind === 'themes' ? `theme-${id}` : `department-${id}`;
    expect(card, page).toBe(`${edition} ${expected}`);
  }
});

test('every card of every shape is light enough for every platform', () => {
  const folder = locateBuild('demonstration');
  const cards = listFiles(folder).filter((file) => /^cards\/.*\.png$/.test(file));
  expect(cards.length).toBeGreaterThan(100);
  const heavy = cards.filter((file) => statSync(join(folder, file)).size > 300 * kilobyte);
  expect(heavy).toEqual([]);
});
