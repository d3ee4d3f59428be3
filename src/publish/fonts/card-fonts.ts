import subsetFont from 'subset-font';
import type { CardFont } from '#card/card-font.ts';
import { cardFaces, faces, fontFiles } from '#text/faces.ts';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The fonts of cards: satori takes neither WOFF2 nor variable fonts, so each face is cut to one
 * instance of its axes, with every character that it has.
 */
export async function cardFonts(): Promise<CardFont[]> {
  const wanted = cardFaces.flatMap((face) =>
    fontFiles
      .filter(({ typeface }) => typeface === faces[face].typeface)
      .map((file) => ({ face, ...file })),
  );
  return Promise.all(
    wanted.map(async ({ face, script, path }) => {
      const options = { targetFormat: 'truetype', variationAxes: faces[face].axes } as const;
      const data = await subsetFont(readFileSync(path), everyCharacter, options);
      return { face, script, data };
    }),
  );
}

/** The characters of the planes that these fonts have any of; a subset keeps those that it finds. */
const everyCharacter = Array.from({ length: 0x2fff - 0x20 }, (_, index) =>
  String.fromCodePoint(0x20 + index),
).join('');

let written: Promise<string[]> | undefined;

/**
 * The fonts of cards as files, for a drawing that sets its text itself: resvg reads fonts from the
 * disk alone. Written once in a run and gone with it.
 */
export const cardFontFiles = (): Promise<string[]> => (written ??= writeFiles());

async function writeFiles(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grades-fonts-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const fonts = await cardFonts();
  return fonts.map(({ face, script, data }) => {
    const file = join(folder, `${face}-${script}.ttf`);
    writeFileSync(file, data);
    return file;
  });
}
