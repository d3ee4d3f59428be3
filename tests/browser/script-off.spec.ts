import type { Browser } from '@playwright/test';
import { listFullestPages } from './page-kinds.ts';
import { expect, test } from './site-test.ts';

/** The words of a page, without the controls that only a script can serve. */
async function readWords(browser: Browser, address: string, script: boolean): Promise<string[]> {
  const page = await browser.newPage({ javaScriptEnabled: script });
  await page.goto(address);
  const text = await page.locator('main').innerText();
  const controls = await page.locator('main [data-needs-script]').allInnerTexts();
  await page.close();
  const kept = controls.reduce((rest, control) => rest.replace(control, ''), text);
  return kept.split(/\s+/).filter((word) => word !== '');
}

for (const { kind, path } of listFullestPages()) {
  test(`${kind} (/${path}) says the same with scripts off`, async ({ browser, baseURL }) => {
    const address = new URL(path, baseURL).href;
    const withScript = await readWords(browser, address, true);
    expect(withScript.length).toBeGreaterThan(0);
    expect(await readWords(browser, address, false)).toEqual(withScript);
  });
}
