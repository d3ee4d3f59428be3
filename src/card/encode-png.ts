import sharp from 'sharp';
import type { Pixels } from './draw-pixels.ts';

// Every thread draws a card of its own: more threads and a cache inside one only cost memory.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Writes pixels as PNG, without alpha, which a card has no use for. Level 6 without a palette: a
 * palette costs several times the drawing.
 */
export const encodePng = ({ data, width, height }: Pixels): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 6, palette: false })
    .toBuffer();
