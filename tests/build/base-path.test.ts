import { expect, test } from 'vitest';
import { basePath, locateBuild } from '../../scripts/test/list-builds.ts';
import { followLinks } from './follow-links.ts';

test('a site below a path has every link below it', async () => {
  const { links, pages, ...faults } = await followLinks(locateBuild('base-path'), basePath);
  expect(faults).toEqual({ broken: [], unlinked: [] });
  expect(links).toBeGreaterThan(pages);
});
