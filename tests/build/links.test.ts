import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { basePath, locateBuild } from '../../scripts/test/list-builds.ts';
import { listCases } from '../../scripts/test/list-cases.ts';
import { listPages } from '../list-pages.ts';
import { serveFolder } from '../serve-folder.ts';

const sites = [
  ...listCases().map(({ name }) => ({ name, path: '/' })),
  { name: 'base-path', path: basePath },
];

/** Follows every link of a site from its first page. Other sites are not visited. */
async function followLinks(folder: string, path: string) {
  const server = await serveFolder(folder, path);
  const { origin } = new URL(server.address);
  const { links } = await new LinkChecker().check({
    path: server.address,
    recurse: true,
    checkCss: true,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: (link) => Promise.resolve(new URL(link).origin !== origin),
  });
  await server.stop();
  return { address: server.address, links: links.filter(({ url }) => url.startsWith(origin)) };
}

describe.each(sites)('$name under $path', ({ name, path }) => {
  test('every link leads somewhere and every page is linked', async () => {
    const folder = locateBuild(name);
    const { address, links } = await followLinks(folder, path);

    const broken = links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ url, parent, status }) => `${status} ${url} on ${parent}`);
    expect(broken).toEqual([]);

    const visited = new Set(links.map(({ url }) => new URL(url).pathname));
    const pages = listPages(folder).filter(
      (page) => page !== '404.html' && !page.startsWith('embed/'),
    );
    const unlinked = pages.filter(
      (page) => !visited.has(new URL(page.replace(/index\.html$/, ''), address).pathname),
    );
    expect(unlinked).toEqual([]);
    expect(links.length).toBeGreaterThan(pages.length);
  });
});
