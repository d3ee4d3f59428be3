import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './draw-pixels.ts';

/** What every PNG begins with. */
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A byte for each pixel, which is a place in the palette; one pass, no interlacing. */
const indexed = { depth: 8, colourType: 3 };

/** Higher ones take three times as long for a tenth of the bytes. */
const level = 3;

/**
 * A picture of at most 256 colours as PNG, each pixel a byte: the four chunks that such a file must
 * have. No colour is changed; alpha is left out, as nothing of a card can be seen through. Undefined
 * where there are more colours.
 */
export function encodeIndexed(pixels: Pixels): Buffer | undefined {
  const found = indexColours(pixels);
  if (found === undefined) return undefined;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  header.writeUInt8(indexed.depth, 8);
  header.writeUInt8(indexed.colourType, 9);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', found.palette),
    chunk('IDAT', deflateSync(found.lines, { level })),
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

/** A picture of few colours. */
interface IndexedPixels {
  /** Red, green and blue of each colour, in the order in which they are met. */
  readonly palette: Uint8Array;
  /** Line by line: a byte for the filter of PNG, which is none, then for each pixel its colour's place. */
  readonly lines: Uint8Array;
}

/** As many places as a byte can name. */
const maxColours = 256;

/** Shorter runs are written sooner than a call to fill them is made. */
const minFill = 32;

/** Gives each pixel the place of its colour in a palette. */
function indexColours({ data, width, height }: Pixels): IndexedPixels | undefined {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const lines = new Uint8Array((width + 1) * height);
  const places = new Places();
  const palette: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const end = (y + 1) * width;
    // Every line before this one, and this one, has a byte more than pixels.
    const shift = y + 1;
    for (let start = y * width; start < end;) {
      const stop = endOfRun(pixels, start, end);
      const place = places.find(pixels[start] ?? 0);
      if (place === maxColours) return undefined;
      if (3 * place === palette.length) palette.push(...data.subarray(4 * start, 4 * start + 3));
      if (stop - start >= minFill) lines.fill(place, start + shift, stop + shift);
      else for (let pixel = start; pixel < stop; pixel += 1) lines[pixel + shift] = place;
      start = stop;
    }
  }
  return { palette: Uint8Array.from(palette), lines };
}

/** Where the pixels are no longer of one colour: cards are flat, so that runs are long. */
function endOfRun(pixels: Uint32Array, start: number, end: number): number {
  const colour = pixels[start];
  let stop = start + 1;
  while (stop < end && pixels[stop] === colour) stop += 1;
  return stop;
}

/** The places of colours, in a table of hashes: a Map takes several times as long. */
class Places {
  /** Four slots for each colour, so that few share one; 0 is free, otherwise the place after it. */
  readonly #slots = new Uint16Array(4 * maxColours);
  readonly #colours = new Uint32Array(maxColours);
  #count = 0;

  /** The place of a colour, which is the next free one for a new colour; 256 where none is left. */
  find(colour: number): number {
    let slot = Math.imul(colour, 0x9e3779b1) >>> 22;
    for (;;) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (place < 0) return this.#add(colour, slot);
      if (this.#colours[place] === colour) return place;
      slot = (slot + 1) % this.#slots.length;
    }
  }

  #add(colour: number, slot: number): number {
    if (this.#count === maxColours) return maxColours;
    this.#colours[this.#count] = colour;
    this.#slots[slot] = this.#count + 1;
    this.#count += 1;
    return this.#count - 1;
  }
}
