import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

const pages = ['reports/2026/share/', 'reports/2026/departments/transport/'];

/** Goes to a button by key alone and presses it. */
async function pressByKey(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  await button.scrollIntoViewIfNeeded();
  // The stop before it is a link in the same kit; from there the Tab key has to find the button.
  await button.evaluate((element) => {
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button:not([hidden])')];
    stops[stops.indexOf(element as HTMLElement) - 1]?.focus();
  });
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

for (const path of pages) {
  test(`a caption of /${path} is copied by keyboard, and the page says so`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    const kit = page.locator('copy-text').first();
    await pressByKey(page, /^Copy short caption/);
    await expect(kit.locator('output')).toHaveText('Copied.');
    await expect(kit.locator('output')).toHaveAttribute('aria-live', 'polite');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await kit.locator('[data-text]').textContent());
    expect(copied).toMatch(/ of 10/);
  });

  test(`the buttons of /${path} are there only where a script serves them`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
    await page.goto(path);
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
    await expect(page.locator('copy-text').first()).toBeVisible();
    await page.close();
  });
}

test('a quotation is copied with who says it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('reports/2026/press/');
  const quote = page.locator('#quotes copy-text').first();
  await quote.getByRole('button').click();
  await expect(quote.locator('output')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(await quote.locator('blockquote').innerText());
  expect(copied).toContain(await quote.locator('figcaption').innerText());
});

test('a text is selected where the clipboard is closed', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('reports/2026/share/');
  const kit = page.locator('copy-text').first();
  await pressByKey(page, /^Copy short caption/);
  await expect(kit.locator('output')).toContainText('Selected');
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await kit.locator('[data-text]').innerText());
});

test('no image of a kit is cropped or stretched', async ({ page }) => {
  await page.goto('reports/2026/share/');
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const off = await page.locator('#edition img').evaluateAll((images) =>
      images
        .map((image) => image as HTMLImageElement)
        .map(({ clientWidth, clientHeight, width: w, height: h, attributes }) => ({
          shown: clientWidth / clientHeight,
          drawn:
            Number(attributes.getNamedItem('width')?.value) /
            Number(attributes.getNamedItem('height')?.value),
          size: `${w} × ${h}`,
        }))
        .filter(({ shown, drawn }) => Math.abs(shown / drawn - 1) > 0.02),
    );
    expect(off, `at ${width}`).toEqual([]);
  }
});
