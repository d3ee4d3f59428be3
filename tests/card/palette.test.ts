import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coloursOf, palette } from '#card/palette.ts';
import { contrastOf } from '#model/contrast.ts';

test('the colours of cards are those of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const colour of Object.values(palette)) expect(tokens).toContain(colour);
});

test('every text reaches a contrast of 4.5 on its ground', () => {
  for (const tone of ['score', 'missing'] as const) {
    const { paper, ink, inkSoft, slab, pen } = coloursOf({
      tone,
      look: { accent: palette.accent },
    });
    for (const text of [ink, inkSoft, slab, pen]) {
      expect(contrastOf(text, paper)).toBeGreaterThanOrEqual(4.5);
    }
  }
});
