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

/** Looking ahead takes its time, and pays only where all names may have room. */
const mostLookedAhead = 40;

/** More names than this never have room; then the lowest and the highest scores are tried alone. */
const mostTried = 100;
const triedOfEachEnd = 40;

/**
 * A name and number for as many entries as have room, each on a line up from its mark. Of several
 * ways to hand out the places, the one counts that names the most in the fewest rows.
 */
export function placeFlags(all: readonly Entry[], room: FlagRoom): Flags {
  const entries =
    all.length > mostTried ? [...all.slice(0, triedOfEachEnd), ...all.slice(-triedOfEachEnd)] : all;
  const pole = room.pole ?? room.width / 2;
  const distance = ({ at }: Entry) => Math.abs(room.at(at) - pole);
  const fromOutside = entries.toSorted((a, b) => distance(b) - distance(a));
  const away = (x: number): Side[] => (x > pole ? ['right', 'left'] : ['left', 'right']);
  const tries = [
    ...(entries.length > mostLookedAhead ? [] : [placeLookingAhead(fromOutside, room, away)]),
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
    placeInOrder(fromOutside, room, away),
  ];
  const [best = []] = tries.sort((a, b) => b.length - a.length || countRows(a) - countRows(b));
  return { rows: countRows(best), shapes: [...drawLeaders(best), ...best.flatMap(writeFlag)] };
}

/**
 * Whole names before shortened ones and the lowest row first, and no name over the mark of one that
 * still waits, so that the line of each can reach past those before it. What finds no such place
 * takes any.
 */
function placeLookingAhead(
  entries: readonly Entry[],
  room: FlagRoom,
  sides: (x: number) => Side[],
): Flag[] {
  const placed: Flag[] = [];
  let waiting = entries.map((entry) => ({
    entry,
    choices: listChoices(entry, room.at(entry.at), sides(room.at(entry.at))),
  }));
  for (;;) {
    const xs = [...new Set(waiting.map(({ entry }) => room.at(entry.at)))];
    const found = waiting.flatMap(({ choices }) => {
      const free = choices.find(
        (choice) => coversNone(choice, xs) && flagFits(choice, placed, room),
      );
      return free ?? [];
    });
    const next = found.reduce<Flag | undefined>(
      (best, flag) => (best === undefined || isBetter(flag, best) ? flag : best),
      undefined,
    );
    if (next === undefined) break;
    placed.push(next);
    waiting = waiting.filter(({ entry }) => entry !== next.entry);
  }
  for (const { choices } of waiting) placeFirst(choices, placed, room);
  return placed;
}

/** Adds the first of some choices that meets nothing, where there is one. */
function placeFirst(choices: readonly Flag[], placed: Flag[], room: FlagRoom): void {
  const free = choices.find((choice) => flagFits(choice, placed, room));
  if (free) placed.push(free);
}

const isShortened = ({ entry, name }: Flag): boolean => name !== entry.name;

const isBetter = (flag: Flag, best: Flag): boolean =>
  isShortened(flag) === isShortened(best) ? flag.row < best.row : isShortened(best);

const coversNone = ({ box }: Flag, xs: readonly number[]): boolean =>
  xs.every((x) => x < box.left - 3 || box.right + 3 < x);

function placeInOrder(
  entries: readonly Entry[],
  room: FlagRoom,
  sides: (x: number) => Side[],
): Flag[] {
  const placed: Flag[] = [];
  for (const entry of entries) {
    const x = room.at(entry.at);
    placeFirst(listChoices(entry, x, sides(x)), placed, room);
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
