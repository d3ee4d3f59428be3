import type { Page } from '@playwright/test';
import { listEmptiestPages, listPageExamples } from './page-kinds.ts';
import { expect, test } from './site-test.ts';

interface Focused {
  reached: string[];
  faint: string[];
}

/** Notes in the page itself what gets the focus, so that one key press costs one message. */
async function watchFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls =
      'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), ' +
      'textarea:not([disabled]), summary, [tabindex="0"]';
    const expected = [...document.querySelectorAll<HTMLElement>(controls)].filter((control) =>
      control.checkVisibility({ visibilityProperty: true }),
    );
    const seen: Focused = { reached: [], faint: [] };
    // A shape of a picture shows its focus by its own strokes, which an outline would box in.
    const strokesOf = (control: Element): string =>
      [...control.querySelectorAll('*')]
        .map((part) => getComputedStyle(part))
        .map(({ stroke, strokeWidth }) => `${stroke} ${strokeWidth}`)
        .join();
    const atRest = new Map(
      expected
        .filter((control) => control instanceof SVGElement)
        .map((control) => [control as Element, strokesOf(control)]),
    );
    expected.forEach((control, index) => (control.dataset['focusName'] = describe(control, index)));
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
      const name = target.dataset['focusName'] ?? target.outerHTML.slice(0, 80);
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target);
      const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
      const redrawn = atRest.has(target) && atRest.get(target) !== strokesOf(target);
      if (!outlined && boxShadow === 'none' && !redrawn) seen.faint.push(name);
      seen.reached.push(name);
    });
    Object.assign(window, { seenFocus: seen });
    return expected.map((control) => control.dataset['focusName']!);

    function describe(control: HTMLElement, index: number): string {
      return `${index} ${control.tagName.toLowerCase()} ${control.textContent.trim().slice(0, 40)}`;
    }
  });
}

const emptiest = new Set(listEmptiestPages().map(({ path }) => path));

for (const { kind, path } of listPageExamples()) {
  // The largest pages have the same controls many times, and each takes a press.
  const tag = emptiest.has(path) ? [] : ['@long'];
  test(`${kind} (/${path}) works by keyboard alone`, { tag }, async ({ page }) => {
    await page.goto(path);
    const expected = await watchFocus(page);
    expect(expected.length).toBeGreaterThan(0);

    // A few more presses than there are stops: whoever is trapped never gets through them all.
    for (let press = 0; press < expected.length + 20; press += 1) await page.keyboard.press('Tab');

    const { reached, faint } = await page.evaluate(
      () => (window as unknown as { seenFocus: Focused }).seenFocus,
    );
    expect(
      expected.filter((name) => !reached.includes(name)),
      'never reached',
    ).toEqual([]);
    expect([...new Set(faint)], 'reached, but nothing shows it').toEqual([]);
  });
}

test('the first stop leads past the navigation to the main part', async ({ page }) => {
  await page.goto('');
  const skipLink = page.locator('a[href="#main"]');
  // A browser test may find the exit link first: leaving goes before reading.
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press('Tab');
    if (await skipLink.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(skipLink).toBeFocused();
  await expect(skipLink).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(
    () => document.querySelector('main')?.contains(document.activeElement) ?? false,
  );
  expect(inside || (await page.locator('main a, main button').count()) === 0).toBe(true);
});
