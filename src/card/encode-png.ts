import type { Pixels } from './draw-pixels.ts';
import { encodeIndexed } from './indexed-png.ts';

/** Writes pixels as PNG, without alpha and without changing a colour. */
export const encodePng = async (pixels: Pixels): Promise<Buffer> =>
  encodeIndexed(pixels) ?? encodeColours(pixels);

/** A picture of many colours, such as a card with a photograph for a logo. */
async function encodeColours({ data, width, height }: Pixels): Promise<Buffer> {
  // Most campaigns never need it, and every thread would load it.
  const { default: sharp } = await import('sharp');
  // Every thread draws a card of its own: more threads and a cache inside one only cost memory.
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 6, palette: false })
    .toBuffer();
}
