import { range } from 'd3';
import { type Box, boxesOverlap, growBox } from '#chart/box.ts';
import { pageSize } from '#chart/both-sizes.ts';
import { fitText } from '#chart/text/fit.ts';
import { figureWidth, textWidth } from '#chart/text/width.ts';
import type { Entry } from './stack.ts';

/** Where flags may stand. */
export interface FlagRoom {
  readonly at: (score: number) => number;
  readonly width: number;
  /** The line that no name may cross. */
  readonly pole?: number;
}

/** On which side of its line a flag is written. */
export type Side = 'right' | 'left';

/** A name and number beside a line up from a mark. */
export interface Flag {
  readonly entry: Entry;
  readonly x: number;
  readonly row: number;
  readonly side: Side;
  readonly name: string;
  readonly box: Box;
}

/** The height of a row, and the most there can be; a name without room is left to the table. */
export const flagSize = { row: 25, most: 10 };

const size = pageSize.text;

/** Between the line of a flag and its text. */
export const flagGap = 6;

// A long name gives up words before it gives up its place.
const nameWidths = [240, 160, 110];

/** Every place that an entry could take, the most wanted first. */
export function listChoices(entry: Entry, x: number, sides: readonly Side[]): Flag[] {
  const names = new Set(nameWidths.map((width) => fitText(entry.name, { width, size })));
  return [...names].flatMap((name) => {
    const far = figureWidth(entry.shown, size) + textWidth(name, size) + 2 * flagGap;
    return sides.flatMap((side) =>
      range(flagSize.most).map((row) => ({
        entry,
        x,
        row,
        side,
        name,
        box: boxOf(far, { x, row, side }),
      })),
    );
  });
}

function boxOf(far: number, { x, row, side }: Pick<Flag, 'x' | 'row' | 'side'>): Box {
  const near = flagGap - 1;
  return {
    left: side === 'right' ? x + near : x - far,
    right: side === 'right' ? x + far : x - near,
    top: -(row + 1) * flagSize.row,
    bottom: -row * flagSize.row,
  };
}

/** Whether a flag meets neither the edges, nor the pole, nor another flag. */
export function flagFits(flag: Flag, placed: readonly Flag[], room: FlagRoom): boolean {
  const box = growBox(flag.box, 3);
  if (flag.box.left < 0 || flag.box.right > room.width) return false;
  if (room.pole !== undefined && box.left < room.pole && room.pole < box.right) return false;
  return placed.every(
    (other) =>
      !boxesOverlap(flag.box, other.box) &&
      !boxesOverlap(growBox(leaderOf(flag), 3), other.box) &&
      !boxesOverlap(growBox(leaderOf(other), 3), flag.box),
  );
}

function leaderOf({ x, box }: Flag): Box {
  return { left: x, right: x, top: box.top + 6, bottom: 10 };
}
