import { listFullestPages } from './page-kinds.ts';
import { expect, test } from './site-test.ts';

for (const { kind, path } of listFullestPages()) {
  test(`${kind} (/${path}) asks nobody else for anything and keeps nothing`, async ({
    page,
    baseURL,
  }) => {
    const { origin } = new URL(baseURL!);
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && url.protocol !== 'data:') elsewhere.push(url.href);
    });
    // The browser reports here what the content security policy has stopped.
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.goto(path, { waitUntil: 'networkidle' });

    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      stored: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ stored: 0, databases: 0, workers: 0 });
  });
}

test('an address that does not exist gets the page that says so', async ({ page }) => {
  const response = await page.goto('reports/1066/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('[data-exit-link]')).toBeVisible();
});
