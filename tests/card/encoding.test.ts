import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePng } from '#card/encode-png.ts';

const [width, height] = [64, 50];

/** A picture whose pixels have so many colours, in runs of some length. */
function picture(colours: number, run = 1) {
  const data = Buffer.alloc(4 * width * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = Math.floor(pixel / run) % colours;
    data.set([colour % 256, 255 - (colour % 256), colour >> 8, 255], 4 * pixel);
  }
  return { data, width, height };
}

test.for([
  [1, 1],
  [2, 1],
  [2, 40],
  [7, 100],
  [255, 3],
  [256, 1],
  [257, 1],
  [3000, 1],
] as const)('encodePng keeps every pixel of %i colours in runs of %i', async ([colours, run]) => {
  const pixels = picture(colours, run);
  const { data, info } = await sharp(await encodePng(pixels))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width, height });
  expect(data.equals(pixels.data)).toBe(true);
});

test('encodePng names up to 256 colours by a byte, and no more', async () => {
  // The colour type stands in the first chunk: 3 is a palette, 2 three bytes for each pixel.
  const typeOf = async (colours: number) => (await encodePng(picture(colours))).readUInt8(25);
  expect(await typeOf(256)).toBe(3);
  expect(await typeOf(257)).toBe(2);
});
