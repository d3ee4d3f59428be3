import { expect, test } from 'vitest';
import { drawable, undrawable } from '#model/drawable.ts';
import { cardFonts } from '#publish/fonts/card-fonts.ts';
import { openFont } from '#text/open-font.ts';

test('the list of characters that can be drawn is what the fonts have', async () => {
  const metrics = (await cardFonts()).map(({ data }) => openFont(data));
  const found = Array.from({ length: 0x3000 - 0x20 }, (_, index) => 0x20 + index).filter((code) =>
    metrics.some((font) => font.has(code)),
  );
  expect(found).toEqual([...drawable]);
});

test('undrawable names each character once and takes every space', () => {
  expect(undrawable('Kultur\u202fund ★ Sport ★')).toEqual(['★']);
});
