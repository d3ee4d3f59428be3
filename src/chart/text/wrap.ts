import { textWidth } from './width.ts';

/** The room that a text has: the width of a line and the size of the text. */
export interface Room {
  readonly width: number;
  readonly size: number;
}

/**
 * A text in lines that are no wider than the room, broken between words; a word that is wider by
 * itself is broken inside. At least one line, which is empty for an empty text.
 */
export function wrapText(text: string, room: Room): string[] {
  const words = text.split(/\s+/u).flatMap((word) => breakWord(word, room));
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, room.size) <= room.width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Whether each word of a text fits on a line, so that none has to be broken. */
export function wordsFit(text: string, room: Room): boolean {
  return text.split(/\s+/u).every((word) => textWidth(word, room.size) <= room.width);
}

function breakWord(word: string, room: Room): string[] {
  if (textWidth(word, room.size) <= room.width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(`${piece}${character}`, room.size) > room.width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
