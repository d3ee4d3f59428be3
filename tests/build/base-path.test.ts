import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { basePath, locateBuild } from '../../scripts/test/list-builds.ts';
import { followLinks } from './follow-links.ts';
import { readPreviews } from './read-previews.ts';

test('a site below a path has every link below it', async () => {
  const { links, pages, ...faults } = await followLinks(locateBuild('base-path'), basePath);
  expect(faults).toEqual({ broken: [], unlinked: [] });
  expect(links).toBeGreaterThan(pages);
});

test('a site below a path has every share image where its pages say', async () => {
  const previews = await readPreviews('base-path', basePath);
  expect(previews.length).toBeGreaterThan(0);
  expect(previews.filter(({ file }) => !existsSync(file))).toEqual([]);
});
