import { Resvg } from '@resvg/resvg-js';

/** A picture as rows of red, green, blue and alpha. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** How to draw what is no card: with text of its own, or at another size. */
interface Drawing {
  /** The fonts of its text elements; a card has none. */
  readonly fontFiles?: string[];
  /** Its own width without it. */
  readonly widthPx?: number;
}

/** Draws an SVG. Fonts of the system are never taken: they would make each machine's picture its own. */
export function drawPixels(svg: string, { fontFiles = [], widthPx }: Drawing = {}): Pixels {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles },
    ...(widthPx === undefined ? {} : { fitTo: { mode: 'width', value: widthPx } }),
  }).render();
  return { data: image.pixels, width: image.width, height: image.height };
}
