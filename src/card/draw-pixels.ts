import { Resvg } from '@resvg/resvg-js';

/** A picture as rows of red, green, blue and alpha. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Draws an SVG without any text element, at its own size. */
export function drawPixels(svg: string): Pixels {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { data: image.pixels, width: image.width, height: image.height };
}
