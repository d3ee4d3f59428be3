import { LinkChecker, LinkState } from 'linkinator';
import { listPages } from '../list-pages.ts';
import { serveFolder } from '../serve-folder.ts';

/** What came of following every link of a site from its first page. */
interface Followed {
  readonly links: number;
  readonly pages: number;
  /** Links that lead nowhere, with the page that each is on. */
  readonly broken: readonly string[];
  /** Pages to which no link leads; embeds are for the pages of others. */
  readonly unlinked: readonly string[];
}

/** Serves a site below a path and follows its links. Other sites are not visited. */
export async function followLinks(folder: string, path: string): Promise<Followed> {
  const server = await serveFolder(folder, path);
  const { address } = server;
  const { origin } = new URL(address);
  const { links: all } = await new LinkChecker().check({
    path: address,
    recurse: true,
    checkCss: true,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: (link) => Promise.resolve(new URL(link).origin !== origin),
  });
  await server.stop();
  const links = all.filter(({ url }) => url.startsWith(origin));
  const visited = new Set(links.map(({ url }) => new URL(url).pathname));
  const pages = listPages(folder).filter(
    (page) => page !== '404.html' && !page.startsWith('embed/'),
  );
  return {
    links: links.length,
    pages: pages.length,
    broken: links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ url, parent, status }) => `${status} ${url} on ${parent}`),
    unlinked: pages.filter(
      (page) => !visited.has(new URL(page.replace(/index\.html$/, ''), address).pathname),
    ),
  };
}
