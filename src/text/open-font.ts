import { Blob, Buffer as Run, Face, Feature, Font, MetricsTag, Variation, shape } from 'harfbuzzjs';
import { readFile } from 'node:fs/promises';
import { decompress } from 'wawoff2';

/** What layout needs of a font. Lengths are in em. */
export interface OpenFont {
  readonly has: (codePoint: number) => boolean;
  /** How wide a text is on one line, kerning included; a character that is missing has a box. */
  readonly widthOf: (text: string) => number;
  /** The white at the left of a character; negative where it reaches out, 0 where it is missing. */
  readonly bearingOf: (codePoint: number) => number;
  /** How far below the top of a line of 1 em the baseline lies. */
  readonly baseline: number;
  /** How high capitals and lining figures are. */
  readonly capHeight: number;
}

/** How a font is used. */
interface FontUse {
  /** The place on its axes, such as `{ wght: 600 }`. */
  readonly axes?: Readonly<Record<string, number>>;
  /** Features of OpenType that are switched on, such as `tnum` for figures of one width. */
  readonly features?: readonly string[];
}

/** Opens a TrueType or OpenType font. Bytes that are no font give one without any character. */
export function openFont(bytes: Uint8Array, { axes = {}, features = [] }: FontUse = {}): OpenFont {
  const face = new Face(new Blob(bytes));
  const font = new Font(face);
  font.setVariations(Object.entries(axes).map(([tag, value]) => new Variation(tag, value)));
  const { upem } = face;
  const characters = new Set(face.collectUnicodes());
  const { ascender, descender } = font.hExtents();
  const run = new Run();
  const switchedOn = features.map((tag) => new Feature(tag));
  return {
    has: (codePoint) => characters.has(codePoint),
    widthOf: (text) => {
      run.clearContents();
      run.addText(text);
      run.guessSegmentProperties();
      shape(font, run, switchedOn);
      return run.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / upem;
    },
    bearingOf: (codePoint) => {
      const glyph = font.nominalGlyph(codePoint);
      return glyph === undefined ? 0 : (font.glyphExtents(glyph)?.xBearing ?? 0) / upem;
    },
    // The height of all letters is centred in the line.
    baseline: 0.5 + (ascender + descender) / 2 / upem,
    capHeight: (font.getMetricPosition(MetricsTag.CAP_HEIGHT) ?? upem) / upem,
  };
}

/**
 * The OpenType fonts that are packed in WOFF2 files. One after another, each copied at once: what the
 * decoder gives is its own memory, which the next file overwrites.
 */
export async function unpackFonts(paths: readonly string[]): Promise<Uint8Array[]> {
  const fonts: Uint8Array[] = [];
  for (const path of paths) fonts.push(Uint8Array.from(await decompress(await readFile(path))));
  return fonts;
}
