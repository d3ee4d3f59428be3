import { range } from 'd3';
import { pageSize } from '#chart/both-sizes.ts';
import { type Box, boxesOverlap, growBox } from '#chart/box.ts';
import { type LineShape, placeLine, placeText, type TextShape } from '#chart/drawing.ts';
import { shortenText } from '#text/fit.ts';
import { measureText } from '#text/measure.ts';
import type { Entry } from './stack.ts';

/** The flags above a ruler, the lowest row at `y` 0, and how many rows they take. */
export interface Flags {
  readonly rows: number;
  readonly shapes: readonly (TextShape | LineShape)[];
}

/** Looking ahead is slow, and helps only where nearly all names have room. */
const maxLookedAhead = 40;

/** More names than this never have room: then only the lowest and the highest scores are tried. */
const maxTried = 100;
const triedOfEachEnd = 40;

/**
 * A name and number for as many entries as have room, each on a line up from its mark. Of several
 * ways to hand out the places, the one counts that names the most in the fewest rows.
 */
export function placeFlags(all: readonly Entry[], room: FlagRoom): Flags {
  const entries =
    all.length > maxTried ? [...all.slice(0, triedOfEachEnd), ...all.slice(-triedOfEachEnd)] : all;
  const pole = room.pole ?? room.width / 2;
  const distance = ({ at }: Entry) => Math.abs(room.at(at) - pole);
  const fromOutside = entries.toSorted((a, b) => distance(b) - distance(a));
  const away = (x: number): Side[] => (x > pole ? ['right', 'left'] : ['left', 'right']);
  const tries = [
    ...(entries.length > maxLookedAhead ? [] : [placeLookingAhead(fromOutside, room, away)]),
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
 * Places whole names before shortened ones, in the lowest row first. No name is placed over the mark
 * of an entry that is still to be placed, so that its line can pass. What finds no such place takes
 * any that is free.
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
  return [...tops].map(([x, top]) => placeLine('leader', [x, top + 4], [x, 10]));
}

function writeFlag({ entry, x, side, name, box }: Flag): TextShape[] {
  const away = side === 'right' ? 1 : -1;
  const anchor = side === 'right' ? 'start' : 'end';
  const y = box.bottom - 6;
  const first = x + away * flagGap;
  if (entry.silent) return [placeText('missing', name, { x: first, y, size, anchor })];
  const second = first + away * (measureText(entry.shown, { face: 'figure', size }) + flagGap - 1);
  return [
    placeText('figure', entry.shown, { x: first, y, size, anchor }),
    placeText('label', name, { x: second, y, size, anchor }),
  ];
}

/** Where flags may stand. */
export interface FlagRoom {
  readonly at: (score: number) => number;
  readonly width: number;
  /** The line that no name may cross. */
  readonly pole?: number;
}

/** On which side of its line a flag is written. */
type Side = 'right' | 'left';

/** A name and number beside a line up from a mark. */
interface Flag {
  readonly entry: Entry;
  readonly x: number;
  readonly row: number;
  readonly side: Side;
  readonly name: string;
  readonly box: Box;
}

/** The height of a row, and how many there can be; a name without room stands in the table alone. */
export const flagSize = { row: 25, max: 10 };

const size = pageSize.text;

/** Between the line of a flag and its text. */
const flagGap = 6;

// A long name is shortened before it is left out.
const nameWidths = [240, 160, 110];

/** Every place that an entry could take, the most wanted first. */
function listChoices(entry: Entry, x: number, sides: readonly Side[]): Flag[] {
  const names = new Set(nameWidths.map((width) => shortenText(entry.name, { width, size })));
  return [...names].flatMap((name) => {
    const far =
      measureText(entry.shown, { face: 'figure', size }) +
      measureText(name, { size }) +
      2 * flagGap;
    return sides.flatMap((side) =>
      range(flagSize.max).map((row) => ({
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
function flagFits(flag: Flag, placed: readonly Flag[], room: FlagRoom): boolean {
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
