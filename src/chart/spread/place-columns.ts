import { pageSize } from '#chart/both-sizes.ts';
import type { Drawing, Shape } from '#chart/drawing.ts';
import { finishDrawing } from '#chart/finish.ts';
import { fitLines } from '#chart/text/fit.ts';
import { drawLine, writeText } from '#chart/write.ts';
import type { SpreadData, SpreadGroup } from './data.ts';
import { stackUnits } from './place-units.ts';

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
  const most = Math.max(1, ...ordered.map((group) => labelLines(group, columnWidth).length));
  const nobody = groups.every((group) => group.names.length === 0);
  return finishDrawing({
    width,
    height: base + 12 + most * line,
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
    drawLine(level ? 'axis' : 'missing', [left, base], [left + columnWidth, base]),
    writeText(group.names.length === 0 ? 'axis-figure' : counted, group.count.shown, {
      x: left,
      y: base - height - 10,
      size: 34,
    }),
    ...labelLines(group, columnWidth).map((text, i) =>
      writeText(level ? 'soft' : 'missing', text, { x: left, y: base + 23 + i * line, size }),
    ),
  ];
}

function sayNobody(words: string): Shape {
  return writeText('missing', words, { x: 0, y: 24, size: 22 });
}
