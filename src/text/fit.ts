import type { CardFace } from './faces.ts';
import { measureText } from './measure.ts';
import { type Room, balanceText, wordsFit, wrapText } from './wrap.ts';

/** The text, or as many of its words as fit with an ellipsis after them. */
export function shortenText(text: string, room: Room): string {
  if (measureText(text, room) <= room.width) return text;
  const width = room.width - measureText('…', room);
  const [line] = wrapText(text, { ...room, width });
  return `${(line ?? '').replace(/[\s,;:]+$/u, '')}…`;
}

/** The first lines of a text, the last of them with an ellipsis where there was more. */
export function fitLines(text: string, room: Room, max: number): string[] {
  const lines = wrapText(text, room);
  if (lines.length <= max) return lines;
  const kept = lines.slice(0, max - 1);
  return [...kept, shortenText(lines.slice(max - 1).join(' '), room)];
}

/** The room of a text whose size is free. */
export interface FreeRoom {
  readonly face: CardFace;
  /** The sizes that it may be set in, largest first. */
  readonly sizes: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Line height in em. */
  readonly leading: number;
}

/** A text as it is set. */
export interface SetText {
  readonly face: CardFace;
  readonly size: number;
  /** From baseline to baseline. */
  readonly lineHeight: number;
  readonly lines: readonly string[];
  /** The height of all lines. */
  readonly height: number;
  /** Whether all of it is there. */
  readonly whole: boolean;
}

/** What draws a text may round the place of each letter. */
const slack = 0.985;

/**
 * Sets a text in lines of much the same length at the largest size at which it fits its place with no
 * word broken, otherwise with one. A text that fits at no size is set at the smallest and ends in an
 * ellipsis.
 */
export function setText(given: string, place: FreeRoom): SetText {
  // The typefaces know one space that doesn't break; the others look much like it.
  const text = given.replace(/[\u2007\u202f]/g, '\u00a0').trim();
  let broken: SetText | undefined;
  for (const size of place.sizes) {
    const room = roomAt(size, place);
    const set = setLines(text === '' ? [] : balanceText(text, room), size, place);
    if (set.whole && wordsFit(text, room)) return set;
    if (set.whole) broken ??= set;
  }
  if (broken) return broken;
  const smallest = Math.min(...place.sizes);
  const max = Math.max(1, Math.floor(place.height / lineHeightOf(smallest, place)));
  const lines = fitLines(text, roomAt(smallest, place), max);
  return { ...setLines(lines, smallest, place), whole: false };
}

const roomAt = (size: number, { face, width }: FreeRoom): Room => ({
  face,
  size,
  width: width * slack,
});

const lineHeightOf = (size: number, { leading }: FreeRoom): number => Math.round(size * leading);

function setLines(lines: readonly string[], size: number, place: FreeRoom): SetText {
  const lineHeight = lineHeightOf(size, place);
  const height = lineHeight * lines.length;
  return { face: place.face, size, lineHeight, lines, height, whole: height <= place.height };
}
