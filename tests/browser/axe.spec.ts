import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { listPageExamples } from './page-kinds.ts';
import { expect, test } from './site-test.ts';

const widths = [360, 768, 1280];
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The dark scheme changes colours and nothing else, so only the rules about colours run again. */
const tagsOfScheme = { light: standards, dark: ['cat.color'] } as const;

async function findViolations(page: Page, tags: readonly string[]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .withTags([...tags])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} in ${node.html}`),
  );
}

async function expectNoViolations(page: Page): Promise<void> {
  // A colour on its way from one scheme to the other is neither.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const violations = await findViolations(page, tagsOfScheme[colorScheme]);
      expect(violations, `${colorScheme} at ${width}`).toEqual([]);
    }
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
    // Six times over a page with a thousand shapes; a busy machine needs a minute for the map.
    test.slow();
    await page.goto(path);
    await expectNoViolations(page);
  });
}

test('axe finds nothing in the gallery of components', async ({ page }) => {
  // Every component with all its examples on one page.
  test.slow();
  const response = await page.goto(`${process.env['GALLERY_ADDRESS']}gallery/`);
  expect(response?.status()).toBe(200);
  await expectNoViolations(page);
});
