import { pageSize } from '#chart/both-sizes.ts';
import type { Drawing, Shape } from '#chart/drawing.ts';
import { finishDrawing } from '#chart/finish.ts';
import { scoreScale } from '#chart/score-scale.ts';
import { writeText } from '#chart/write.ts';
import type { RulerData } from './data.ts';
import { flagSize } from './flag.ts';
import { type Flags, placeFlags } from './place-flags.ts';
import { placeLyingAxis } from './place-lying-axis.ts';
import { placeLyingBands } from './place-lying-bands.ts';
import { placeLyingOverall } from './place-lying-overall.ts';
import { placePiles } from './place-piles.ts';
import { listEntries, stackMarks, tallestStack } from './stack.ts';

const { width, text } = pageSize;
const edge = 14;
const overallRoom = 50;
const mostSilentNames = 4;

/** The ruler lying across the page, names flagged above it and bands below. */
export function placeLyingRuler(data: RulerData): Drawing {
  const at = scoreScale(edge, width - edge);
  const stacks = stackMarks(data.marks);
  const entries = stacks.flatMap((s) => listEntries(s, data.silentCount, mostSilentNames));
  const pole = data.overall ? at(data.overall.figure.value) : undefined;
  const flags = placeFlags(entries, { at, width, ...(pole === undefined ? {} : { pole }) });
  const piles = placePiles(stacks, { at, tallest: tallestStack(stacks) });
  const top = data.overall ? overallRoom : 6;
  const base = top + Math.max(flags.rows, 1) * flagSize.row + piles.height + 10;

  const below = placeLyingBands(data.bands, { at, top: base + 40, width });
  const silent = data.marks.some((mark) => mark.silent);
  const key = silent ? placeKey(data.silentKey, base + 40 + below.height + 12) : [];
  return finishDrawing({
    width,
    height: base + 40 + below.height + (silent ? 34 : 4),
    textSize: text,
    shapes: [
      ...raise(flags, base - piles.height - 10, (x) => base - piles.heightAt(x) - 2),
      ...(data.overall ? placeLyingOverall(data.overall, { at, base, width }) : []),
      ...placeLyingAxis(at, base),
      ...piles.shapes(base - 1),
      ...below.shapes,
      ...key,
      ...(data.marks.length === 0 ? [sayNothing(data.empty, base - 18)] : []),
    ],
  });
}

/** Flags come with their lowest row at 0, and lines that end there; now they reach their marks. */
function raise(flags: Flags, by: number, end: (x: number) => number): Shape[] {
  return flags.shapes.map((shape) => {
    if (shape.shape === 'line') return { ...shape, y1: shape.y1 + by, y2: end(shape.x1) };
    return { ...shape, y: shape.y + by };
  });
}

function placeKey(words: string, y: number): Shape[] {
  return [
    { shape: 'rect', kind: 'missing', x: edge - 2, y, width: 5, height: 16 },
    writeText('missing', words, { x: edge + 14, y: y + 14, size: text }),
  ];
}

function sayNothing(words: string, y: number): Shape {
  return writeText('missing', words, { x: width / 2, y, size: 22, anchor: 'middle' });
}
