import { type Face, faces, fontFiles } from './faces.ts';
import { type OpenFont, openFont, unpackFonts } from './open-font.ts';

/** A face and its size, in the unit in which widths are wanted. */
export interface Type {
  /** The text face of pages without one. */
  readonly face?: Face;
  readonly size: number;
}

/** A face with its fonts open: its own first, then those that stand in for what it lacks. */
interface OpenFace {
  readonly fonts: readonly OpenFont[];
  /** Widths of words in em: charts and cards measure the same ones again and again. */
  readonly words: Map<string, number>;
}

const data = await unpackFonts(fontFiles.map(({ path }) => path));
const openFaces = new Map<Face, OpenFace>();

function faceOf(name: Face): OpenFace {
  const known = openFaces.get(name);
  if (known) return known;
  const { typeface, ...use } = faces[name];
  const fonts = fontFiles.map((file, i) => ({
    isOwn: file.typeface === typeface,
    font: openFont(data[i] ?? new Uint8Array(), use),
  }));
  const ordered = [...fonts.filter(({ isOwn }) => isOwn), ...fonts.filter(({ isOwn }) => !isOwn)];
  const opened = { fonts: ordered.map(({ font }) => font), words: new Map() };
  openFaces.set(name, opened);
  return opened;
}

/**
 * How wide a text is on one line, in the unit of its size; 0 for an empty one. With kerning, but
 * none across a space. In the faces of pages with a margin.
 */
export function measureText(text: string, { face = 'text', size }: Type): number {
  const opened = faceOf(face);
  let em = 0;
  let start = 0;
  for (let end = text.indexOf(' '); end !== -1; end = text.indexOf(' ', start)) {
    em += wordWidth(text.slice(start, end), opened) + wordWidth(' ', opened);
    start = end + 1;
  }
  em += wordWidth(start === 0 ? text : text.slice(start), opened);
  return em * size * faces[face].margin;
}

function wordWidth(word: string, { fonts, words }: OpenFace): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  let width = 0;
  for (const { text, font } of splitByFont(word, fonts))
    width += font === undefined ? guessWidth(text) : font.widthOf(text);
  words.set(word, width);
  return width;
}

interface Run {
  readonly font: OpenFont | undefined;
  text: string;
}

/** A word in runs of characters that one font has; undefined is the font of those that none has. */
function splitByFont(word: string, fonts: readonly OpenFont[]): Run[] {
  const runs: Run[] = [];
  for (const character of word) {
    const font = fontFor(character, fonts);
    const last = runs.at(-1);
    if (last?.font === font && last) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

function fontFor(character: string, fonts: readonly OpenFont[]): OpenFont | undefined {
  const code = character.codePointAt(0) ?? 0;
  return fonts.find((font) => font.has(code));
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uffef]/u;
const capital = /\p{Lu}/u;
const unseen = /[\p{M}\p{Cf}]/u;
const space = /\s/u;

/** About how wide characters are that a reader's own fonts have to show, in em. */
function guessWidth(text: string): number {
  let em = 0;
  for (const character of text) {
    if (unseen.test(character)) continue;
    if (wide.test(character)) em += 1;
    else if (space.test(character)) em += 0.25;
    else em += capital.test(character) ? 0.78 : 0.64;
  }
  return em;
}

/** How a figure stands in its line: the white at its left, its baseline and its height, in em. */
export function figureMetrics(figure: string, face: Face) {
  const { fonts } = faceOf(face);
  const font = fontFor(figure, fonts) ?? fonts[0];
  return {
    bearing: font?.bearingOf(figure.codePointAt(0) ?? 0) ?? 0,
    baseline: fonts[0]?.baseline ?? 1,
    capHeight: fonts[0]?.capHeight ?? 1,
  };
}
