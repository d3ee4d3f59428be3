/** What the layout needs of a font: which characters it has and how far each advances. */
export interface FontMetrics {
  has: (codePoint: number) => boolean;
  /** In em; undefined where the font does not have the character. */
  advance: (codePoint: number) => number | undefined;
  /** The white at the left of a character, in em; negative where it reaches out. */
  bearing: (codePoint: number) => number;
  /** How far below the top of a line of 1 em the baseline lies, in em. */
  readonly baseline: number;
  /** How high capitals and lining figures are, in em. */
  readonly capHeight: number;
}

/**
 * Reads the metrics of a TrueType font. Throws when the file is no such font: the fonts come with
 * the project, so that is a mistake in it.
 */
export function readFont(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitsPerEm = view.getUint16(tableAt(view, 'head') + 18);
  const hhea = tableAt(view, 'hhea');
  const [ascent, descent] = [view.getInt16(hhea + 4), view.getInt16(hhea + 6)];
  const lastWidth = view.getUint16(hhea + 34) - 1;
  const widths = tableAt(view, 'hmtx');
  const glyphs = readCharacters(view, tableAt(view, 'cmap'));
  const widthAt = (glyph: number): number => widths + 4 * Math.min(glyph, lastWidth);
  return {
    // The height of all letters is centred in the line.
    baseline: 0.5 + (ascent + descent) / 2 / unitsPerEm,
    capHeight: view.getInt16(tableAt(view, 'OS/2') + 88) / unitsPerEm,
    has: (codePoint) => glyphs.has(codePoint),
    bearing: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      if (glyph === undefined || glyph > lastWidth) return 0;
      return view.getInt16(widthAt(glyph) + 2) / unitsPerEm;
    },
    advance: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      if (glyph === undefined) return undefined;
      return view.getUint16(widthAt(glyph)) / unitsPerEm;
    },
  };
}

function tableAt(view: DataView, tag: string): number {
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const record = 12 + 16 * table;
    const name = [0, 1, 2, 3].map((n) => String.fromCharCode(view.getUint8(record + n))).join('');
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** The glyph of every character, from each subtable in a format of Unicode. */
function readCharacters(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let record = 0; record < view.getUint16(cmap + 2); record += 1) {
    const start = cmap + view.getUint32(cmap + 8 + 8 * record);
    const format = view.getUint16(start);
    if (format === 4) readSegments(view, start, glyphs);
    if (format === 12) readGroups(view, start, glyphs);
  }
  return glyphs;
}

/** Format 4: segments of the first 65,536 characters. */
function readSegments(view: DataView, start: number, glyphs: Map<number, number>): void {
  const doubled = view.getUint16(start + 6);
  const at = (array: number, segment: number): number => start + 14 + array * doubled + 2 * segment;
  for (let segment = 0; segment < doubled / 2; segment += 1) {
    const last = view.getUint16(at(0, segment));
    // Two bytes of padding stand after the first array.
    const first = view.getUint16(at(1, segment) + 2);
    const delta = view.getUint16(at(2, segment) + 2);
    const rangeAt = at(3, segment) + 2;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const found = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** Format 12: groups of characters with glyphs in the same order. */
function readGroups(view: DataView, start: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < view.getUint32(start + 12); group += 1) {
    const at = start + 16 + 12 * group;
    const first = view.getUint32(at);
    for (let code = first; code <= view.getUint32(at + 4); code += 1) {
      glyphs.set(code, view.getUint32(at + 8) + code - first);
    }
  }
}
