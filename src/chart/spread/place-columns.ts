import { pageSize } from '#chart/both-sizes.ts';
import { type Drawing, finishDrawing, placeLine, placeText, type Shape } from '#chart/drawing.ts';
import { fitLines } from '#text/fit.ts';
import { wordsFit, wrapText } from '#text/wrap.ts';
import type { SpreadData, SpreadGroup } from './data.ts';

const { width, text: size } = pageSize;
const widestColumn = 190;
const gap = 14;
const apart = 30;
const countRoom = 44;
const line = 21;

/** Columns that grow from a common line: the marks, then, after a gap, what is no mark. */
export function placeSpreadColumns({ groups, empty }: SpreadData): Drawing {
  const levels = groups.filter((group) => group.kind === 'level');
  const statuses = groups.filter((group) => group.kind === 'status');
  const ordered = [...levels, ...statuses];
  const step = Math.min((width - apart + gap) / Math.max(ordered.length, 1), widestColumn + gap);
  const columnWidth = step - gap;
  const stacks = stackUnits(ordered, { columnWidth, size });
  const base = countRoom + Math.max(34, ...stacks.map((stack) => stack.height));
  const columns = ordered.flatMap((group, i) => {
    const left = i * step + (i >= levels.length && levels.length > 0 ? apart : 0);
    const stack = stacks[i];
    if (!stack) return [];
    return [
      ...stack.shapes({ left, base }),
      ...placeEnds(group, { left, columnWidth, base }, stack.height),
    ];
  });
  const max = Math.max(1, ...ordered.map((group) => labelLines(group, columnWidth).length));
  const nobody = groups.every((group) => group.names.length === 0);
  return finishDrawing({
    width,
    height: base + 12 + max * line,
    textSize: size,
    shapes: [...columns, ...(nobody ? [sayNobody(empty)] : [])],
  });
}

function labelLines(group: SpreadGroup, columnWidth: number): string[] {
  return fitLines(group.label, { width: columnWidth, size }, 4);
}

interface ColumnPlace {
  readonly left: number;
  readonly columnWidth: number;
  readonly base: number;
}

/** The count on top of a column and, under its line, the mark or the status. */
function placeEnds(group: SpreadGroup, place: ColumnPlace, height: number): Shape[] {
  const { left, columnWidth, base } = place;
  const level = group.kind === 'level';
  const counted = level ? 'hero' : 'missing-figure';
  return [
    placeLine(level ? 'axis' : 'missing', [left, base], [left + columnWidth, base]),
    placeText(group.names.length === 0 ? 'axis-figure' : counted, group.count.shown, {
      x: left,
      y: base - height - 10,
      size: 34,
    }),
    ...labelLines(group, columnWidth).map((text, i) =>
      placeText(level ? 'soft' : 'missing', text, { x: left, y: base + 23 + i * line, size }),
    ),
  ];
}

function sayNobody(words: string): Shape {
  return placeText('missing', words, { x: 0, y: 24, size: 22 });
}

/** The departments of one column, growing from its base. */
interface UnitStack {
  readonly height: number;
  readonly shapes: (place: { readonly left: number; readonly base: number }) => Shape[];
}

interface UnitRoom {
  readonly columnWidth: number;
  readonly size: number;
}

const margin = 6;
const slipLine = 20;
const maxLines = 2;
const maxHeight = 480;
const square = 17;
const squareStep = 21;

/**
 * A slip with its name for each department, or, when the names of one column would not fit, a square
 * in all of them. Slips are of one height, so that columns can be compared.
 */
function stackUnits(groups: readonly SpreadGroup[], room: UnitRoom): UnitStack[] {
  const width = room.columnWidth - 2 * margin;
  const wrap = (name: string) => wrapText(name, { width, size: room.size });
  const lines = Math.max(1, ...groups.flatMap(({ names }) => names.map((n) => wrap(n).length)));
  const longest = Math.max(0, ...groups.map(({ names }) => names.length));
  const slip = lines * slipLine + 9;
  const whole = groups.every(({ names }) =>
    names.every((name) => wordsFit(name, { width, size: room.size })),
  );
  if (!whole || lines > maxLines || longest * slip > maxHeight)
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
      placeText(missing ? 'missing' : 'label', text, {
        x: left + margin,
        y: top + 19 + (i + (lines - own.length) / 2) * slipLine,
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
