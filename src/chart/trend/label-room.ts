import { type Box, boxOfText, boxesOverlap, growBox } from '#chart/box.ts';
import type { DotShape, LineShape, TextShape } from '#chart/drawing.ts';
import { lineMeetsBox } from '#chart/line-meets-box.ts';

/** Where labels of the plot may stand, and the lines of breaks that they must not cross. */
export interface PlotRoom {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly breaks: readonly number[];
}

/** What a label of the plot must keep clear of. */
export interface Taken {
  readonly texts: TextShape[];
  readonly dots: readonly Box[];
  readonly lines: readonly LineShape[];
  readonly room: PlotRoom;
}

/** Where a label begins, ends or has its middle. */
export type Place = Pick<TextShape, 'x' | 'y' | 'anchor'>;

/** The places around a dot for a label of a size, the most wanted first. */
export function placesAround({ x, y, radius }: DotShape, size: number): Place[] {
  // A digit has no tail, so its box reaches a little under it.
  const above = y - radius - 3 - size * 0.24;
  const below = y + radius + 5 + size * 0.78;
  const beside = radius + 6;
  return [
    { x, y: above, anchor: 'middle' },
    { x, y: below, anchor: 'middle' },
    { x: x + beside, y: y + size * 0.35, anchor: 'start' },
    { x: x - beside, y: y + size * 0.35, anchor: 'end' },
    { x: x - 2, y: above, anchor: 'start' },
    { x: x + 2, y: above, anchor: 'end' },
    { x: x - 2, y: below, anchor: 'start' },
    { x: x + 2, y: below, anchor: 'end' },
    { x, y: above - size, anchor: 'middle' },
    { x, y: below + size, anchor: 'middle' },
    { x: x - 2, y: above - size, anchor: 'start' },
    { x: x - 2, y: below + size, anchor: 'start' },
  ];
}

/** Whether a label is inside the plot and meets nothing. */
export function isFree(text: TextShape, { texts, dots, lines, room }: Taken): boolean {
  const box = boxOfText(text);
  if (box.left < 40 || box.right > room.width || box.top < room.top || box.bottom > room.bottom - 1)
    return false;
  return (
    !texts.some((other) => boxesOverlap(box, growBox(boxOfText(other), 3))) &&
    !dots.some((dot) => boxesOverlap(box, dot)) &&
    !lines.some((line) => lineMeetsBox(line, growBox(box, 1))) &&
    !room.breaks.some((x) => box.left < x + 2 && x - 2 < box.right)
  );
}

/** What a dot takes, with a little air. */
export function boxOfDot({ x, y, radius }: DotShape): Box {
  return growBox({ left: x, right: x, top: y, bottom: y }, radius + 2);
}
