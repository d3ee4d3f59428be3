import { composeCard } from './compose.ts';
import { drawPixels } from './draw-pixels.ts';
import { svgDrawing } from './draw-svg.ts';
import { encodePng } from './encode-png.ts';
import type { CardFacts } from './facts.ts';
import type { CardFont } from './font/card-font.ts';
import { typesetterOf } from './font/typesetter.ts';
import type { CardFormat } from './format.ts';

/** Draws one card after another as PNG. */
export type DrawCard = (facts: CardFacts, format: CardFormat) => Promise<Buffer>;

/** Prepares the drawing of cards with a set of fonts. */
export function cardDrawing(fonts: readonly CardFont[]): DrawCard {
  const typesetter = typesetterOf(fonts);
  const drawing = svgDrawing(fonts);
  return async (facts, format) => {
    const svg = await drawing.draw(composeCard(facts, format, typesetter), format);
    const png = await encodePng(drawPixels(svg));
    // Without a turn of the event loop the drawings of a long run are never freed.
    await new Promise((resolve) => setImmediate(resolve));
    return png;
  };
}
