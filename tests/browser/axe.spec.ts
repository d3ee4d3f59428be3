import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { listPageExamples } from './page-kinds.ts';
import { expect, test } from './site-test.ts';

const widths = [360, 768, 1280];
const schemes = ['light', 'dark'] as const;
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .withTags(standards)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} in ${node.html}`),
  );
}

async function expectNoViolations(page: Page): Promise<void> {
  // A colour on its way from one scheme to the other is neither.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findViolations(page), `${colorScheme} at ${width}`).toEqual([]);
    }
  }
}

for (const { kind, path } of listPageExamples()) {
  test(`axe finds nothing on ${kind} (/${path})`, async ({ page }) => {
    await page.goto(path);
    await expectNoViolations(page);
  });
}

test('axe finds nothing in the gallery of components', async ({ page }) => {
  const response = await page.goto(`${process.env['GALLERY_ADDRESS']}gallery/`);
  expect(response?.status()).toBe(200);
  await expectNoViolations(page);
});
