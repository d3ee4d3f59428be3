import { listPageExamples } from './page-kinds.ts';
import { expect, test } from './site-test.ts';

const widths = [320, 360, 768, 1280];

for (const { kind, path } of listPageExamples()) {
  test(`${kind} (/${path}) never scrolls sideways`, async ({ page }) => {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const sticksOut = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sticksOut, `pixels too wide at ${width}`).toBeLessThanOrEqual(0);
    }
  });

  test(`${kind} (/${path}) prints its heading and not the way out`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('[data-exit-link]')).toBeHidden();
  });
}
