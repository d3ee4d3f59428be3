import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
// eslint-disable-next-line boundaries/dependencies -- The baseline is the library with its own PNG.
import { Resvg } from '@resvg/resvg-js';
import { composeCard } from '#card/compose.ts';
import { drawPixels } from '#card/draw-pixels.ts';
import { svgDrawing } from '#card/draw-svg.ts';
import { encodePng } from '#card/encode-png.ts';
import type { CardFacts } from '#card/facts.ts';
import type { CardFont } from '#card/card-font.ts';
import { cardFormats, formatNames, type CardFormat } from '#card/format.ts';
import type { PlainShare } from './draw-plain.ts';

type Draw = (facts: CardFacts, format: CardFormat) => Promise<Buffer>;

function plainDrawing(fonts: readonly CardFont[]): Draw {
  const drawing = svgDrawing(fonts);
  return async (facts, format) => {
    const svg = await drawing.draw(composeCard(facts, format), format);
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  };
}

const drawEmpty: Draw = (_facts, format) => {
  const { width, height } = cardFormats[format];
  return encodePng(
    drawPixels(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`),
  );
};

parentPort?.once('message', (share: PlainShare) => void drawShare(share));

async function drawShare({ facts, fonts, target, isEmpty }: PlainShare): Promise<void> {
  const draw = isEmpty ? drawEmpty : plainDrawing(fonts);
  for (const each of facts) {
    for (const format of formatNames) {
      const png = await draw(each, format);
      writeFileSync(join(target, `${each.id ?? each.kind}-${format}.png`), png);
      // Without a turn of the event loop no drawing is ever freed, here as in the build.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
