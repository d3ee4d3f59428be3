import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

/** Opens a page from which the way out leads to a stand-in for the other site; returns its address. */
async function openWithExit(page: Page, siteAddress: string | undefined): Promise<string> {
  const { origin } = new URL(siteAddress!);
  await page.route(
    (address) => address.origin !== origin,
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  await page.goto('');
  const exit = page.locator('[data-exit-link]');
  await expect(exit).toBeVisible();
  return exit.evaluate((link) => (link as HTMLAnchorElement).href);
}

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
}

test('the exit link leaves by click', async ({ page, baseURL }) => {
  const exit = await openWithExit(page, baseURL);
  await page.locator('[data-exit-link]').click();
  await expect(page).toHaveURL(exit);
});

test('the exit link leaves without scripts too', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  const exit = await openWithExit(page, baseURL);
  await page.locator('[data-exit-link]').click();
  await expect(page).toHaveURL(exit);
  await page.close();
});

test('Shift three times leaves', async ({ page, baseURL }) => {
  const exit = await openWithExit(page, baseURL);
  await pressShift(page, 3);
  await expect(page).toHaveURL(exit);
});

test('the page that was left is not one step back', async ({ page, baseURL }) => {
  const exit = await openWithExit(page, baseURL);
  await pressShift(page, 3);
  await expect(page).toHaveURL(exit);
  await page.goBack();
  expect(page.url()).not.toBe(baseURL);
});

test('Shift twice, another key and Shift again stays', async ({ page, baseURL }) => {
  await openWithExit(page, baseURL);
  await pressShift(page, 2);
  await page.keyboard.press('a');
  await pressShift(page, 1);
  await page.waitForTimeout(300);
  expect(page.url()).toBe(baseURL);
});

test('Shift three times in more than five seconds stays', async ({ page, baseURL }) => {
  await openWithExit(page, baseURL);
  await pressShift(page, 2);
  await page.waitForTimeout(5200);
  await pressShift(page, 1);
  await page.waitForTimeout(300);
  expect(page.url()).toBe(baseURL);
});
