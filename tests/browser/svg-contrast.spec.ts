import { measureSvgText } from './measure-svg-text.ts';
import { listFullestPages } from './page-kinds.ts';
import { expect, test } from './site-test.ts';

for (const { kind, path } of listFullestPages()) {
  test(`text in the charts of ${kind} (/${path}) stands out from what is behind it`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(measureSvgText), colorScheme).toEqual([]);
    }
  });
}

test('the measure itself finds faint text and passes strong text', async ({ page }) => {
  await page.setContent(`<body style="background: #fff"><svg width="200" height="100">
    <rect width="200" height="50" fill="#222"/>
    <text x="10" y="30" fill="#fff">strong on the shape</text>
    <text x="10" y="80" fill="#fff">faint on the page</text></svg></body>`);
  const found = await page.evaluate(measureSvgText);
  expect(found.map(({ text }) => text)).toEqual(['faint on the page']);
});
