import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { listPageExamples } from './page-kinds.ts';
import { expect, test } from './site-test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly tags: readonly string[];
}

/** Both schemes, and both drawings of every chart: phones get a narrow one. */
const looks: readonly Look[] = [
  { colorScheme: 'light', width: 360, tags: standards },
  { colorScheme: 'dark', width: 1280, tags: standards },
];

/** The other ways to see a page. A scheme changes colours alone, so only their rules run again. */
const otherLooks: readonly Look[] = [
  { colorScheme: 'light', width: 768, tags: standards },
  { colorScheme: 'light', width: 1280, tags: standards },
  { colorScheme: 'dark', width: 360, tags: ['cat.color'] },
  { colorScheme: 'dark', width: 768, tags: ['cat.color'] },
];

async function findViolations(page: Page, tags: readonly string[]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .withTags([...tags])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} in ${node.html}`),
  );
}

async function expectNoViolations(page: Page, seen: readonly Look[]): Promise<void> {
  // A colour on its way from one scheme to the other is neither.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { colorScheme, width, tags } of seen) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await findViolations(page, tags), `${colorScheme} at ${width}`).toEqual([]);
  }
}

test('axe itself finds faint text in the dark and targets too small to hit', async ({ page }) => {
  await page.setContent(`<html lang="en"><title>t</title><style>a { font-size: 8px }</style><main>
    <h1>t</h1><p style="color: #bbb; background: #fff">faint</p>
    <ul><li><a href="#1">1</a><a href="#2">2</a></li></ul></main></html>`);
  expect((await findViolations(page, ['cat.color'])).join()).toContain('color-contrast');
  expect((await findViolations(page, standards)).join()).toContain('target-size');
});

for (const { kind, path } of listPageExamples()) {
  test(`axe finds nothing on ${kind} (/${path})`, async ({ page }) => {
    await page.goto(path);
    await expectNoViolations(page, looks);
  });

  test(
    `axe finds nothing on ${kind} (/${path}) in any other look`,
    { tag: '@long' },
    async ({ page }) => {
      await page.goto(path);
      await expectNoViolations(page, otherLooks);
    },
  );
}

test('axe finds nothing in the gallery of components', async ({ page }) => {
  const response = await page.goto(`${process.env['GALLERY_ADDRESS']}gallery/`);
  expect(response?.status()).toBe(200);
  await expectNoViolations(page, looks);
});

test('axe finds nothing in the gallery in any other look', { tag: '@long' }, async ({ page }) => {
  await page.goto(`${process.env['GALLERY_ADDRESS']}gallery/`);
  await expectNoViolations(page, otherLooks);
});
