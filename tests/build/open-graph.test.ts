import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { locateBuild } from '../../scripts/test/list-builds.ts';
import { listFiles } from '../list-pages.ts';
import { readPreviews } from './read-previews.ts';

const kilobyte = 1000;
/** Each page read once: there are hundreds. */
const previews = await readPreviews('demonstration');

test('every page has an image with its size, type and alternative text', () => {
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
  const files = new Set(previews.map(({ file }) => file));
  for (const file of files) {
    expect(statSync(file).size, file).toBeLessThanOrEqual(60 * kilobyte);
    const { width, height, format } = await sharp(file).metadata();
    expect({ width, height, format }, file).toEqual({ width: 1200, height: 630, format: 'png' });
  }
});

test('every page has the card of its own subject', () => {
  const subjects = previews.map(({ page, file }) => {
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
