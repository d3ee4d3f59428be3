import { familyOf, type CardFont, type Face } from './card-font.ts';
import { readFont, type FontMetrics } from './read-font.ts';

/** Sets text without drawing it. */
export interface Typesetter {
  /** How wide a text is on one line, in pixels; kerning is left out, which makes it a little wider. */
  measure: (text: string, type: Type) => number;
  /** The font families of a face, its own scripts first, then every other font. */
  family: (face: Face) => string;
  /** The white at the left of a text, in em. */
  bearing: (text: string, face: Face) => number;
  /** Where the baseline lies in a line of 1 em and how high figures stand on it, in em. */
  figures: (face: Face) => { readonly baseline: number; readonly high: number };
}

/** A face at a size in pixels. */
export interface Type {
  readonly face: Face;
  readonly size: number;
}

/** What is assumed of a character that no font has; such a card is never drawn. */
const unknownAdvance = 1;

/** A typesetter for a set of fonts. */
export function typesetterOf(fonts: readonly CardFont[]): Typesetter {
  const read = fonts.map((font) => ({ font, metrics: readFont(font.data) }));
  const faces = new Map(faceNames.map((face) => [face, openFace(read, face)]));
  const bearing = (text: string, face: Face): number => {
    const code = text.codePointAt(0) ?? 0;
    return faces.get(face)?.find(code)?.bearing(code) ?? 0;
  };
  return {
    bearing,
    family: (face) => faces.get(face)?.family ?? '',
    figures: (face) => {
      const { baseline = 1, capHeight = 1 } = faces.get(face)?.first ?? {};
      return { baseline, high: capHeight };
    },
    measure: (text, { face, size }) => {
      const opened = faces.get(face);
      let em = 0;
      for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        em += opened?.find(code)?.advance(code) ?? unknownAdvance;
      }
      return em * size;
    },
  };
}

interface ReadFont {
  readonly font: CardFont;
  readonly metrics: FontMetrics;
}

const faceNames = ['serif', 'sans', 'bold'] as const;

/** The fonts of a face, and after them the others, which stand in for characters that it lacks. */
function openFace(read: readonly ReadFont[], face: Face) {
  const ordered = [
    ...read.filter(({ font }) => font.face === face),
    ...read.filter(({ font }) => font.face !== face),
  ];
  return {
    family: ordered.map(({ font }) => familyOf(font)).join(', '),
    first: ordered[0]?.metrics,
    find: (code: number): FontMetrics | undefined =>
      ordered.find(({ metrics }) => metrics.has(code))?.metrics,
  };
}
