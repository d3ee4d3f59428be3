import AxeBuilder from '@axe-core/playwright';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { locateBuild } from '../../scripts/test/list-builds.ts';
import { listPages } from '../list-pages.ts';
import { expect, test } from './site-test.ts';

const folder = locateBuild('demonstration');

/** The smallest and the largest embed of each kind. */
function listFrames(): string[] {
  const kinds = [/\/departments\//, /\/league\//, /\/map\//];
  return kinds.flatMap((kind) => {
    const pages = listPages(folder)
      .filter((page) => page.startsWith('embed/') && kind.test(page))
      .sort((a, b) => statSync(join(folder, a)).size - statSync(join(folder, b)).size);
    if (pages.length === 0) throw new Error(`No embed like ${String(kind)} was built.`);
    return [...new Set([pages[0]!, pages.at(-1)!])].map((page) => page.replace('index.html', ''));
  });
}

for (const path of listFrames()) {
  test(`the embed /${path} stands alone and leads back`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('[data-demonstration]')).toBeVisible();
    await expect(page.locator('[data-exit-link], footer, nav, header')).toHaveCount(0);
    const back = page.locator('main a').last();
    await expect(back).toBeVisible();
    expect(await back.evaluate((link) => (link as HTMLAnchorElement).pathname)).toMatch(
      /^\/reports\/2/,
    );
    await expect(page.locator('base')).toHaveAttribute('target', '_blank');
  });

  test(`the embed /${path} never scrolls sideways`, async ({ page }) => {
    await page.goto(path);
    for (const width of [280, 320, 600, 1000]) {
      await page.setViewportSize({ width, height: 360 });
      const sticksOut = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sticksOut, `pixels too wide at ${width}`).toBeLessThanOrEqual(0);
    }
  });

  test(`the embed /${path} is as high as its code and its description say`, async ({ page }) => {
    const described = JSON.parse(readFileSync(join(folder, path, 'oembed.json'), 'utf8')) as {
      html: string;
      width: number;
      height: number;
    };
    const heights: Record<number, number> = { [described.width]: described.height };
    const coded = Number(/height="(\d+)"/.exec(described.html)?.[1]);
    for (const width of [280, 320, 400, 640, 768, 899]) heights[width] = coded;
    await page.goto(path);
    for (const [width, height] of Object.entries(heights)) {
      await page.setViewportSize({ width: Number(width), height: 300 });
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(needed, `pixels high at ${width}`).toBeLessThanOrEqual(height);
    }
    // Nor much higher.
    await page.setViewportSize({ width: described.width, height: 300 });
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(needed).toBeGreaterThan(0.5 * described.height);
  });

  test(`axe finds nothing in the embed /${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 280, height: 600 });
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('an embed shows in the page of another site', async ({ page, baseURL }) => {
  const address = new URL('embed/2026/departments/transport/', baseURL).href;
  await page.setContent(
    `<iframe src="${address}" title="Transport" width="280" height="360"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('h1')).toBeVisible();
  await expect(frame.locator('main a').last()).toBeVisible();
});

test('the map in a frame is rows of signs, and the picture where a frame has room for it', async ({
  page,
}) => {
  await page.goto('embed/2026/map/');
  const [rows, picture] = [page.locator('.compact-map'), page.locator('figure.map')];
  for (const [width, height] of [
    [320, 1700],
    [899, 1700],
    [1000, 1220],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(rows).toBeVisible();
    await expect(picture).toBeHidden();
  }
  await page.setViewportSize({ width: 1000, height: 1700 });
  await expect(rows).toBeHidden();
  await expect(picture).toBeVisible();
});
