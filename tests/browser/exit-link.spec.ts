import type { Page } from '@playwright/test';
import { listFullestPages } from './page-kinds.ts';
import { expect, test } from './site-test.ts';

/**
 * Opens a page from which the way out leads to a stand-in for the other site; returns its address. The
 * page's clock stands still, so that a slow machine does not turn presses into slow ones.
 */
async function openWithExit(page: Page, siteAddress: string | undefined): Promise<string> {
  const { origin } = new URL(siteAddress!);
  await page.route(
    (address) => address.origin !== origin,
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  await page.clock.install({ time: '2026-01-01' });
  await page.goto('');
  await page.clock.pauseAt('2026-01-02');
  const exit = page.locator('[data-exit-link]');
  await expect(exit).toBeVisible();
  return exit.evaluate((link) => (link as HTMLAnchorElement).href);
}

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
}

/** Presses Shift, and sees that none of the presses before is counted. */
async function expectFirstPress(page: Page): Promise<void> {
  await pressShift(page, 1);
  await expect(page.locator('[data-exit-note]')).toHaveText('Press Shift 2 more times to leave.');
}

test('the exit link leaves by click', async ({ page, baseURL }) => {
  const exit = await openWithExit(page, baseURL);
  await page.locator('[data-exit-link]').click();
  await expect(page).toHaveURL(exit);
});

test('the page is covered at the click, before the other site answers', async ({
  page,
  baseURL,
}) => {
  await openWithExit(page, baseURL);
  const covered = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-exit-link]')!.click();
    const note = document.querySelector<HTMLElement>('[data-exit-note]')!;
    return {
      page: getComputedStyle(document.querySelector('main')!).visibility,
      note: [getComputedStyle(note).visibility, note.textContent],
    };
  });
  expect(covered).toEqual({ page: 'hidden', note: ['visible', 'Loading.'] });
});

test('a page that the browser kept is shown again', async ({ page, baseURL }) => {
  await openWithExit(page, baseURL);
  await page.evaluate(() => {
    document.body.dataset['leaving'] = '';
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('[data-exit-note]')).toBeEmpty();
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

for (const [way, leave] of Object.entries({
  click: (page: Page) => page.locator('[data-exit-link]').click(),
  'Shift three times': (page: Page) => pressShift(page, 3),
})) {
  test(`the page that was left by ${way} is not one step back`, async ({ page, baseURL }) => {
    const exit = await openWithExit(page, baseURL);
    await leave(page);
    await expect(page).toHaveURL(exit);
    await page.goBack();
    expect(page.url()).not.toBe(baseURL);
  });
}

test('each press of Shift says how many are left, until another key', async ({ page, baseURL }) => {
  await openWithExit(page, baseURL);
  const note = page.locator('[data-exit-note]');
  await pressShift(page, 1);
  await expect(note).toHaveText('Press Shift 2 more times to leave.');
  await pressShift(page, 1);
  await expect(note).toHaveText('Press Shift once more to leave.');
  await page.keyboard.press('a');
  await expect(note).toBeEmpty();
});

test('Shift held for clicks or capital letters stays', async ({ page, baseURL }) => {
  await openWithExit(page, baseURL);
  for (let time = 0; time < 4; time += 1) {
    await page.keyboard.down('Shift');
    await page.locator('h1').click();
    await page.keyboard.up('Shift');
  }
  for (let time = 0; time < 4; time += 1) await page.keyboard.press('Shift+a');
  await expect(page.locator('[data-exit-note]')).toBeEmpty();
  await expectFirstPress(page);
});

test('Shift twice, another key and Shift again stays', async ({ page, baseURL }) => {
  await openWithExit(page, baseURL);
  await pressShift(page, 2);
  await page.keyboard.press('a');
  await expectFirstPress(page);
});

test('Shift three times in more than five seconds stays', async ({ page, baseURL }) => {
  await openWithExit(page, baseURL);
  await pressShift(page, 2);
  await page.clock.runFor(5200);
  await expectFirstPress(page);
});

const phone = { width: 360, height: 800 };
/** The pages that a reader who lives with violence may come to by a search. */
const sought = ['form', 'forms', 'department', 'department-years'];

for (const { kind, path } of listFullestPages()) {
  test(`${kind} (/${path}) has the way out and the way to help in reach of a thumb`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(path);
    for (const link of ['[data-exit-link]', 'a[href="#help"]']) {
      const box = (await page.locator(link).boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.y + box.height).toBeLessThanOrEqual(phone.height);
      // Nothing lies over it.
      const isOnTop = await page.evaluate(
        ([selector, x, y]) => document.elementFromPoint(x, y)!.closest(selector) !== null,
        [link, box.x + box.width / 2, box.y + box.height / 2] as const,
      );
      expect(isOnTop).toBe(true);
    }
    const help = (await page.locator('#help').boundingBox())!;
    if (sought.includes(kind)) expect(help.y).toBeLessThan(2 * phone.height);
  });
}
