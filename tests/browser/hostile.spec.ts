import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { locateBuild } from '../../scripts/test/list-builds.ts';
import { listPages } from '../list-pages.ts';
import { serveFolder } from '../serve-folder.ts';
import { expect, test as base } from './site-test.ts';

const folder = locateBuild('hostile');
// The quick round loads this file, and builds no such site.
const isBuilt = existsSync(folder);

/** A test whose addresses are relative to the site with hostile texts. */
const test = base.extend<object, { hostileSite: string }>({
  hostileSite: [
    async ({}, use) => {
      const server = await serveFolder(folder);
      await use(server.address);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ hostileSite }, use) => use(hostileSite),
});

/** What a page does that it should not: dialogs, errors, requests to others, and what its texts set. */
function watchPage(page: Page, site: string): () => Promise<string[]> {
  const deeds: string[] = [];
  page.on('dialog', (dialog) => {
    deeds.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => deeds.push(`error ${error.message}`));
  page.on('console', (message) => {
    // What the content security policy stops was let into the page before.
    if (message.type() === 'error') deeds.push(`console ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== new URL(site).origin && url.protocol !== 'data:') {
      deeds.push(`request ${url.href}`);
    }
  });
  return async () => {
    const isSet = await page.evaluate(() => 'hostile' in window);
    return [...deeds, ...(isSet ? ['a text ran'] : [])];
  };
}

/** Pages by the first parts of their addresses, so that one failure names a few and not all. */
const groups = Map.groupBy(isBuilt ? listPages(folder) : [], (page) =>
  page.split('/').slice(0, 3).join('/'),
);

test('the site with hostile texts is built @long', () => {
  expect(isBuilt, 'Run: npm test -- rebuild').toBe(true);
});

for (const [group, pages] of groups) {
  test(`hostile texts are text, and no page is wider than a phone: ${group} @long`, async ({
    page,
    hostileSite,
  }) => {
    const deedsOf = watchPage(page, hostileSite);
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of pages.map((file) => file.replace(/index\.html$/, ''))) {
      await page.goto(path);
      const tooWide = await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      expect(tooWide, `pixels too wide: ${path}`).toBeLessThanOrEqual(0);
      expect(await deedsOf(), path).toEqual([]);
    }
  });
}
