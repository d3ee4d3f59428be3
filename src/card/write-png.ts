import { crc32, deflateSync } from 'node:zlib';
import type { IndexedPixels } from './index-colours.ts';

/** What every PNG begins with. */
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A byte for each pixel, which is a place in the palette; one pass, no interlacing. */
const indexed = { depth: 8, colourType: 3 };

/** Higher ones take three times as long for a tenth of the bytes. */
const level = 3;

/** Writes a picture of few colours as PNG: the four chunks that such a file must have. */
export function writePng(
  { palette, lines }: IndexedPixels,
  { width, height }: { readonly width: number; readonly height: number },
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(indexed.depth, 8);
  header.writeUInt8(indexed.colourType, 9);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A chunk: its length, its name, its bytes, and a checksum of the latter two. */
function chunk(name: string, bytes: Uint8Array): Buffer {
  const whole = Buffer.alloc(12 + bytes.length);
  whole.writeUInt32BE(bytes.length, 0);
  whole.write(name, 4, 'latin1');
  whole.set(bytes, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + bytes.length)), 8 + bytes.length);
  return whole;
}
