import { range } from 'd3';
import { pageSize } from '#chart/both-sizes.ts';
import { boxesOverlap, boxOfText, growBox } from '#chart/box.ts';
import {
  type Drawing,
  finishDrawing,
  placeLine,
  placeText,
  type RectShape,
  type Shape,
  type TextShape,
} from '#chart/drawing.ts';
import { scoreScale } from '#chart/score-scale.ts';
import { shortenText } from '#text/fit.ts';
import { measureText } from '#text/measure.ts';
import type { RulerBand, RulerData } from './data.ts';
import { type Flags, flagSize, placeFlags } from './flags.ts';
import { listEntries, type Stack, stackMarks, tallestStack } from './stack.ts';

const { width, text } = pageSize;
const edge = 14;
const overallRoom = 50;
const maxSilentNames = 4;

/** The ruler lying across the page, names flagged above it and bands below. */
export function placeLyingRuler(data: RulerData): Drawing {
  const at = scoreScale(edge, width - edge);
  const stacks = stackMarks(data.marks);
  const entries = stacks.flatMap((s) => listEntries(s, data.silentCount, maxSilentNames));
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

/** Moves flags, which come with their lowest row at 0, up to their place and their lines down to the marks. */
function raise(flags: Flags, by: number, end: (x: number) => number): Shape[] {
  return flags.shapes.map((shape) => {
    if (shape.shape === 'line') return { ...shape, y1: shape.y1 + by, y2: end(shape.x1) };
    return { ...shape, y: shape.y + by };
  });
}

function placeKey(words: string, y: number): Shape[] {
  return [
    { shape: 'rect', kind: 'missing', x: edge - 2, y, width: 5, height: 16 },
    placeText('missing', words, { x: edge + 14, y: y + 14, size: text }),
  ];
}

function sayNothing(words: string, y: number): Shape {
  return placeText('missing', words, { x: width / 2, y, size: 22, anchor: 'middle' });
}

interface OverallRoom {
  readonly at: (score: number) => number;
  readonly base: number;
  readonly width: number;
}

const heroSize = 44;
const labelSize = 18;

/** The government's line through the ruler, its number large at the top, on the side with room. */
function placeLyingOverall(
  overall: NonNullable<RulerData['overall']>,
  { at, base, width }: OverallRoom,
): Shape[] {
  const x = at(overall.figure.value);
  const heroWidth = measureText(overall.figure.shown, { face: 'figure', size: heroSize }) + 16;
  const side = x <= width / 2 ? 1 : -1;
  const anchor = side === 1 ? 'start' : 'end';
  const room = (side === 1 ? width - x : x) - heroWidth;
  const label = shortenText(overall.label, { face: 'strong', width: room, size: labelSize });
  return [
    placeLine('overall', [x, 2], [x, base + 12]),
    placeText('hero', overall.figure.shown, { x: x + side * 8, y: 34, size: heroSize, anchor }),
    placeText('overall', label, { x: x + side * heroWidth, y: 34, size: labelSize, anchor }),
  ];
}

/** A ruler's edge: a tick at every half, a longer one with its number at every whole. */
function placeLyingAxis(at: (score: number) => number, base: number): Shape[] {
  return [
    placeLine('axis', [at(0), base], [at(10), base]),
    ...range(0, 10.5, 0.5).map((score) =>
      placeLine('tick', [at(score), base], [at(score), base + (Number.isInteger(score) ? 10 : 5)]),
    ),
    ...range(11).map((score) =>
      placeText('axis-figure', String(score), {
        x: at(score),
        y: base + 29,
        size: 20,
        anchor: 'middle',
      }),
    ),
  ];
}

/** The marks of all piles, and how high the highest is. */
interface Piles {
  readonly height: number;
  /** How high the pile at an x is. */
  readonly heightAt: (x: number) => number;
  readonly shapes: (base: number) => RectShape[];
}

interface PileRoom {
  readonly at: (score: number) => number;
  readonly tallest: number;
}

const thick = 5;
const maxHeight = 180;
const wishedStep = 23;

/** Upright strokes, one a department, piled on the ruler; high piles are made of shorter strokes. */
function placePiles(stacks: readonly Stack[], { at, tallest }: PileRoom): Piles {
  const step = Math.min(wishedStep, maxHeight / Math.max(tallest, 1));
  const long = step - Math.min(4, step / 3);
  const heights = new Map(stacks.map((stack) => [at(stack.at), stack.marks.length * step]));
  return {
    height: tallest * step,
    heightAt: (x) => heights.get(x) ?? 0,
    shapes: (base) =>
      stacks.flatMap((stack) =>
        stack.marks.map((mark, i) => ({
          shape: 'rect',
          kind: mark.silent ? 'missing' : 'mark',
          x: at(stack.at) - thick / 2,
          y: base - i * step - long - 1,
          width: thick,
          height: long,
        })),
      ),
  };
}

interface BandRoom {
  readonly at: (score: number) => number;
  readonly top: number;
  readonly width: number;
}

const size = pageSize.text;
const row = 24;

/** A bracket under each band with its name; a name wider than its bracket may take a lower row. */
function placeLyingBands(bands: readonly RulerBand[], room: BandRoom) {
  const names: TextShape[] = [];
  for (const band of bands) names.push(placeName(band, names, room));
  const lowest = Math.max(room.top, ...names.map((name) => name.y));
  return {
    height: bands.length === 0 ? 0 : lowest - room.top + 8,
    shapes: [...bands.flatMap((band) => placeBracket(band, room)), ...names],
  };
}

function placeName(band: RulerBand, before: readonly TextShape[], room: BandRoom): TextShape {
  const text = shortenText(band.name, { width: 300, size });
  const half = measureText(text, { size }) / 2;
  const middle = (room.at(band.from) + room.at(band.to)) / 2;
  const x = Math.max(half, Math.min(middle, room.width - half));
  for (let y = room.top + 28; ; y += row) {
    const name = placeText('soft', text, { x, y, size, anchor: 'middle' });
    const box = growBox(boxOfText(name), 3);
    if (!before.some((other) => boxesOverlap(box, boxOfText(other)))) return name;
  }
}

function placeBracket(band: RulerBand, { at, top }: BandRoom): Shape[] {
  const left = at(band.from) + 2;
  const right = at(band.to) - 2;
  return [
    placeLine('bracket', [left, top + 8], [right, top + 8]),
    placeLine('bracket', [left, top + 2], [left, top + 8]),
    placeLine('bracket', [right, top + 2], [right, top + 8]),
  ];
}
