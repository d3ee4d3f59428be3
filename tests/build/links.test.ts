import { expect, test } from 'vitest';
import { listCases, locateBuild } from '../../scripts/test/list-builds.ts';
import { followLinks } from './follow-links.ts';

test.each(listCases())(
  'every link of $name leads somewhere, and every page is linked',
  async ({ name }) => {
    const { links, pages, ...faults } = await followLinks(locateBuild(name), '/');
    expect(faults).toEqual({ broken: [], unlinked: [] });
    expect(links).toBeGreaterThan(pages);
  },
);
