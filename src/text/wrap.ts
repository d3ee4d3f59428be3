import { type Type, measureText } from './measure.ts';

/** The room that a text has: the width of a line, and what it is set in. */
export interface Room extends Type {
  readonly width: number;
}

/** Spaces at which a line may break; no-break spaces of all widths are not among them. */
const breaks = /[ \t\r\n]+/u;

/**
 * A text in lines that are no wider than the room, broken between words; a word that is wider by
 * itself is broken inside. At least one line, which is empty for an empty text.
 */
export function wrapText(text: string, room: Room): string[] {
  const words = text.split(breaks).flatMap((word) => breakWord(word, room));
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, room)) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Whether each word of a text fits on a line, so that none has to be broken. */
export const wordsFit = (text: string, room: Room): boolean =>
  text.split(breaks).every((word) => fits(word, room));

/**
 * The same lines as of `wrapText`, but of much the same length: as many as are needed, no wider than
 * they must be, so that no word is left alone on the last.
 */
export function balanceText(text: string, room: Room): string[] {
  const plain = wrapText(text, room);
  if (plain.length < 2 || !wordsFit(text, room)) return plain;
  let best = plain;
  let [low, high] = [room.width / plain.length / 2, room.width];
  while (high - low > room.width / 100) {
    const width = (low + high) / 2;
    const tried = wrapText(text, { ...room, width });
    const holds = tried.length === plain.length && wordsFit(text, { ...room, width });
    if (holds) best = tried;
    [low, high] = holds ? [low, width] : [width, high];
  }
  return best;
}

const fits = (text: string, room: Room): boolean => measureText(text, room) <= room.width;

function breakWord(word: string, room: Room): string[] {
  if (fits(word, room)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(`${piece}${character}`, room)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
