import { pageSize } from '#chart/both-sizes.ts';
import type { LineShape, TextShape } from '#chart/drawing.ts';
import { figureWidth } from '#chart/text/width.ts';
import { drawLine, writeText } from '#chart/write.ts';
import {
  type Flag,
  type FlagRoom,
  type Side,
  flagFits,
  flagGap as gap,
  listChoices,
} from './flag.ts';
import type { Entry } from './stack.ts';

/** The flags above a ruler, the lowest row at `y` 0, and how many rows they take. */
export interface Flags {
  readonly rows: number;
  readonly shapes: readonly (TextShape | LineShape)[];
}

const size = pageSize.text;

/**
 * A name and number for as many entries as have room, each on a line up from its mark. One after
 * another takes the lowest row where neither its text nor its line meets another's; of several
 * orders, the one counts that names the most in the fewest rows.
 */
export function placeFlags(entries: readonly Entry[], room: FlagRoom): Flags {
  const pole = entries.length > 0 ? (room.pole ?? room.width / 2) : 0;
  const distance = ({ at }: Entry) => Math.abs(room.at(at) - pole);
  const away = (x: number): Side[] => (x > pole ? ['right', 'left'] : ['left', 'right']);
  const tries = [
    placeInOrder(
      entries.toSorted((a, b) => b.at - a.at),
      room,
      () => ['right', 'left'],
    ),
    placeInOrder(
      entries.toSorted((a, b) => a.at - b.at),
      room,
      () => ['left', 'right'],
    ),
    placeInOrder(
      entries.toSorted((a, b) => distance(b) - distance(a)),
      room,
      away,
    ),
  ];
  const [best = []] = tries.sort((a, b) => b.length - a.length || countRows(a) - countRows(b));
  return { rows: countRows(best), shapes: [...drawLeaders(best), ...best.flatMap(writeFlag)] };
}

function placeInOrder(
  entries: readonly Entry[],
  room: FlagRoom,
  sides: (x: number) => Side[],
): Flag[] {
  const placed: Flag[] = [];
  for (const entry of entries) {
    const x = room.at(entry.at);
    const free = listChoices(entry, x, sides(x)).find((choice) => flagFits(choice, placed, room));
    if (free) placed.push(free);
  }
  return placed;
}

function countRows(flags: readonly Flag[]): number {
  return Math.max(0, ...flags.map((flag) => flag.row + 1));
}

function drawLeaders(flags: readonly Flag[]): LineShape[] {
  const tops = new Map<number, number>();
  for (const { x, box } of flags) tops.set(x, Math.min(tops.get(x) ?? 0, box.top));
  return [...tops].map(([x, top]) => drawLine('leader', [x, top + 4], [x, 10]));
}

function writeFlag({ entry, x, side, name, box }: Flag): TextShape[] {
  const away = side === 'right' ? 1 : -1;
  const anchor = side === 'right' ? 'start' : 'end';
  const y = box.bottom - 6;
  const first = x + away * gap;
  const second = first + away * (figureWidth(entry.shown, size) + gap - 1);
  return [
    writeText(entry.silent ? 'missing-figure' : 'figure', entry.shown, {
      x: first,
      y,
      size,
      anchor,
    }),
    writeText(entry.silent ? 'missing' : 'label', name, { x: second, y, size, anchor }),
  ];
}
