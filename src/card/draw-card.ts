import type { CardFont } from './card-font.ts';
import { composeCard } from './compose.ts';
import { drawPixels, type Pixels } from './draw-pixels.ts';
import { svgDrawing } from './draw-svg.ts';
import { encodePng } from './encode-png.ts';
import type { Card } from './card.ts';
import type { CardFormat } from './format.ts';

/** Draws one card after another as PNG. */
export type DrawCard = (card: Card, format: CardFormat) => Promise<Buffer>;

/** Prepares the drawing of cards with a set of fonts. */
export function cardDrawing(fonts: readonly CardFont[]): DrawCard {
  const drawing = svgDrawing(fonts);
  return async (card, format) => {
    const svg = await drawing.draw(composeCard(card, format), format);
    const pixels = drawPixels(svg);
    const png = await encodePng(pixels);
    letGo(pixels);
    // Without a turn of the event loop the drawings of a long run are never freed.
    await new Promise((resolve) => setImmediate(resolve));
    return png;
  };
}

/**
 * Gives the memory of pixels back, after which they have none. Left to the collector, some cards'
 * pixels would pile up, or the whole heap would be collected for them again and again.
 */
function letGo({ data }: Pixels): void {
  if (data.buffer instanceof ArrayBuffer) data.buffer.transfer(0);
}
