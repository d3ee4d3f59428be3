import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { composeCard } from '#card/compose.ts';
import { svgDrawing } from '#card/draw-svg.ts';
import { typesetterOf } from '#card/font/typesetter.ts';
import { formatNames } from '#card/format.ts';
import { templateVersion } from '#card/template.ts';
import { cardFonts } from '#publish/fonts/card-fonts.ts';
import { sampleCards } from './sample-cards.ts';

test('a changed drawing has a new version of the template, or platforms keep the old picture', async () => {
  const fonts = await cardFonts();
  const typesetter = typesetterOf(fonts);
  const drawing = svgDrawing(fonts);
  const hash = createHash('sha256');
  for (const facts of Object.values(sampleCards)) {
    for (const format of formatNames) {
      hash.update(await drawing.draw(composeCard(facts, format, typesetter), format));
    }
  }
  // Raise `templateVersion` in src/card/template.ts whenever the hash changes, then `vitest -u`.
  expect({ templateVersion, drawings: hash.digest('hex') }).toMatchInlineSnapshot(`
    {
      "drawings": "b42d4eca731efd467412f66669f06bc13437d7cdab78f064554cc81b41c97857",
      "templateVersion": 3,
    }
  `);
});
