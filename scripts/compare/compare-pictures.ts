import sharp from 'sharp';

/** How far two pictures differ, in words: in their bytes alone, or in how many of their pixels. */
export async function comparePictures(old: Uint8Array, now: Uint8Array): Promise<string> {
  const [before, after] = await Promise.all([readPixels(old), readPixels(now)]);
  if (before.size !== after.size) return `${after.size} and not ${before.size} pixels`;
  const others = before.pixels.reduce(
    (sum, pixel, index) => (pixel === after.pixels[index] ? sum : sum + 1),
    0,
  );
  if (others === 0) return 'other bytes, the same pixels';
  const share = (others / before.pixels.length) * 100;
  const limit = [0.1, 1, 10].find((most) => share <= most);
  return limit === undefined ? 'more than 10 % other pixels' : `at most ${limit} % other pixels`;
}

async function readPixels(bytes: Uint8Array): Promise<{ size: string; pixels: Uint32Array }> {
  const { data, info } = await sharp(bytes)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    size: `${info.width} × ${info.height}`,
    pixels: new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4),
  };
}
