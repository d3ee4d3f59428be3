import type { Shape } from '#chart/drawing.ts';
import { wordsFit, wrapText } from '#chart/text/wrap.ts';
import { writeText } from '#chart/write.ts';
import type { SpreadGroup } from './data.ts';

/** The departments of one column, growing from its base. */
export interface UnitStack {
  readonly height: number;
  readonly shapes: (place: { readonly left: number; readonly base: number }) => Shape[];
}

interface UnitRoom {
  readonly columnWidth: number;
  readonly size: number;
}

const margin = 6;
const line = 20;
const mostLines = 2;
const mostHeight = 480;
const square = 17;
const squareStep = 21;

/**
 * A slip with its name for each department, or, when the names of one column would not fit, a square
 * in all of them. Slips are of one height, so that columns can be compared.
 */
export function stackUnits(groups: readonly SpreadGroup[], room: UnitRoom): UnitStack[] {
  const width = room.columnWidth - 2 * margin;
  const wrap = (name: string) => wrapText(name, { width, size: room.size });
  const lines = Math.max(1, ...groups.flatMap(({ names }) => names.map((n) => wrap(n).length)));
  const longest = Math.max(0, ...groups.map(({ names }) => names.length));
  const slip = lines * line + 9;
  const whole = groups.every(({ names }) =>
    names.every((name) => wordsFit(name, { width, size: room.size })),
  );
  if (!whole || lines > mostLines || longest * slip > mostHeight)
    return groups.map((group) => stackSquares(group, room));
  return groups.map((group) => stackSlips(group, room, { slip, lines, wrap }));
}

interface Slips {
  readonly slip: number;
  readonly lines: number;
  readonly wrap: (name: string) => string[];
}

function stackSlips(group: SpreadGroup, room: UnitRoom, { slip, lines, wrap }: Slips): UnitStack {
  const missing = group.kind === 'status';
  const height = group.names.length * slip;
  const placeSlip = (name: string, left: number, top: number): Shape[] => [
    {
      shape: 'rect',
      kind: missing ? 'unit-missing' : 'unit',
      x: left,
      y: top,
      width: room.columnWidth,
      height: slip - 3,
    },
    ...wrap(name).map((text, i, own) =>
      writeText(missing ? 'missing' : 'label', text, {
        x: left + margin,
        y: top + 19 + (i + (lines - own.length) / 2) * line,
        size: room.size,
      }),
    ),
  ];
  return {
    height,
    shapes: ({ left, base }) =>
      group.names.flatMap((name, i) => placeSlip(name, left, base - height + i * slip)),
  };
}

function stackSquares(group: SpreadGroup, { columnWidth }: UnitRoom): UnitStack {
  const across = Math.max(1, Math.min(5, Math.floor((columnWidth + 4) / squareStep)));
  return {
    height: Math.ceil(group.names.length / across) * squareStep,
    shapes: ({ left, base }) =>
      group.names.map((_, i) => ({
        shape: 'rect',
        kind: group.kind === 'status' ? 'missing' : 'mark',
        x: left + (i % across) * squareStep,
        y: base - (Math.floor(i / across) + 1) * squareStep + 1,
        width: square,
        height: square,
      })),
  };
}
