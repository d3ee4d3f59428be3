import { columnSize } from '#chart/both-sizes.ts';
import { type Box, boxesOverlap, boxOfText, growBox, lineMeetsBox } from '#chart/box.ts';
import { type DotShape, type LineShape, placeText, type TextShape } from '#chart/drawing.ts';
import { shortenText } from '#text/fit.ts';
import { measureText } from '#text/measure.ts';
import type { TrendData } from './data.ts';
import type { DrawnSeries } from './series.ts';

const size = columnSize.text;
const sizeBefore = 17;

/**
 * The department's numbers, then the names of its predecessors, each with the number of the dot that
 * it stands at, then their other numbers: each at the first place around a dot where it meets
 * nothing. What finds no place is left to the table, but never one of the department's own numbers:
 * that takes the place above.
 */
export function labelPlot(
  data: TrendData,
  drawn: readonly DrawnSeries[],
  room: PlotRoom,
): TextShape[] {
  const taken: Taken = {
    texts: [],
    dots: drawn.flatMap((one) => one.dots.map(boxOfDot)),
    lines: drawn.flatMap((one) => one.lines),
    room,
  };
  for (const one of drawn) if (one.main) labelNumbers(one, taken);
  const named = drawn.map((one, i) =>
    one.main ? undefined : labelName(data.series[i]?.name ?? '', one, taken),
  );
  drawn.forEach((one, i) => {
    if (!one.main) labelNumbers(one, taken, named[i]);
  });
  return taken.texts;
}

function labelNumbers(one: DrawnSeries, taken: Taken, done?: DotShape): void {
  one.points.forEach((point, i) => {
    const dot = one.dots[i];
    if (!dot || dot === done) return;
    const newest = one.main && i === one.points.length - 1;
    const silent = point.kind === 'score' && point.silent !== undefined;
    const figureSize = { size: newest ? 30 : one.main ? 21 : sizeBefore };
    const kind = silent ? 'missing-figure' : newest ? 'hero' : 'figure';
    const choices = placesAround(dot, figureSize.size).map((place) =>
      placeText(kind, point.figure.shown, { ...place, ...figureSize }),
    );
    const free =
      choices.find((choice) => isFree(choice, taken)) ?? (one.main ? choices[0] : undefined);
    if (free) taken.texts.push(free);
  });
}

/** The whole name before a shortened one. Returns the dot at which it stands with its number. */
function labelName(name: string, one: DrawnSeries, taken: Taken): DotShape | undefined {
  const names = [name, ...[220, 150].map((width) => shortenText(name, { width, size }))];
  const last = one.dots.length - 1;
  const order = [last, 0, ...one.dots.keys()];
  for (const text of names)
    for (const joint of [true, false])
      for (const i of order) {
        const [dot, point] = [one.dots[i], one.points[i]];
        if (!dot || !point) continue;
        const free = placesAround(dot, joint ? sizeBefore : size)
          .map((place) =>
            joint
              ? writeBoth(text, point.figure.shown, place)
              : [placeText('soft', text, { ...place, size })],
          )
          .find((shapes) => shapes.every((shape) => isFree(shape, taken)));
        if (!free) continue;
        taken.texts.push(...free);
        return joint ? dot : undefined;
      }
  return undefined;
}

/** A number with its name, the number next to the dot. */
function writeBoth(name: string, shown: string, { x, y, anchor }: Place): TextShape[] {
  const figure = measureText(shown, { face: 'figure', size: sizeBefore }) + 5;
  const start = {
    start: x,
    middle: x - (figure + measureText(name, { size })) / 2,
    end: x - figure - measureText(name, { size }),
  }[anchor];
  const [number, word] =
    anchor === 'end' ? [start + measureText(name, { size }) + 5, start] : [start, start + figure];
  return [
    placeText('figure', shown, { x: number, y, size: sizeBefore, anchor: 'start' }),
    placeText('soft', name, { x: word, y, size, anchor: 'start' }),
  ];
}

/** Where labels of the plot may stand, and the lines of breaks that they must not cross. */
export interface PlotRoom {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly breaks: readonly number[];
}

/** What a label of the plot must keep clear of. */
interface Taken {
  readonly texts: TextShape[];
  readonly dots: readonly Box[];
  readonly lines: readonly LineShape[];
  readonly room: PlotRoom;
}

/** Where a label begins, ends or has its middle. */
type Place = Pick<TextShape, 'x' | 'y' | 'anchor'>;

/** The places around a dot for a label of a size, the most wanted first. */
function placesAround({ x, y, radius }: DotShape, size: number): Place[] {
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
function isFree(text: TextShape, { texts, dots, lines, room }: Taken): boolean {
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
function boxOfDot({ x, y, radius }: DotShape): Box {
  return growBox({ left: x, right: x, top: y, bottom: y }, radius + 2);
}
