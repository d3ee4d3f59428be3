import { readFile } from 'node:fs/promises';
import { decompress } from 'wawoff2';

/**
 * The OpenType fonts that are packed in WOFF2 files. One after another, each copied at once: what the
 * decoder gives is its own memory, which the next file overwrites.
 */
export async function unpackFonts(paths: readonly string[]): Promise<Uint8Array[]> {
  const fonts: Uint8Array[] = [];
  for (const path of paths) fonts.push(Uint8Array.from(await decompress(await readFile(path))));
  return fonts;
}
