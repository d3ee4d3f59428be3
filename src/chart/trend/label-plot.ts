import { columnSize } from '#chart/both-sizes.ts';
import type { DotShape, TextShape } from '#chart/drawing.ts';
import { fitText } from '#chart/text/fit.ts';
import { figureWidth, textWidth } from '#chart/text/width.ts';
import { writeText } from '#chart/write.ts';
import type { TrendData } from './data.ts';
import {
  type Place,
  type PlotRoom,
  type Taken,
  boxOfDot,
  isFree,
  placesAround,
} from './label-room.ts';
import type { DrawnSeries } from './place-series.ts';

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
      writeText(kind, point.figure.shown, { ...place, ...figureSize }),
    );
    const free =
      choices.find((choice) => isFree(choice, taken)) ?? (one.main ? choices[0] : undefined);
    if (free) taken.texts.push(free);
  });
}

/** The whole name before a shortened one. Returns the dot at which it stands with its number. */
function labelName(name: string, one: DrawnSeries, taken: Taken): DotShape | undefined {
  const names = [name, ...[220, 150].map((width) => fitText(name, { width, size }))];
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
              : [writeText('soft', text, { ...place, size })],
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
  const figure = figureWidth(shown, sizeBefore) + 5;
  const start = {
    start: x,
    middle: x - (figure + textWidth(name, size)) / 2,
    end: x - figure - textWidth(name, size),
  }[anchor];
  const [number, word] =
    anchor === 'end' ? [start + textWidth(name, size) + 5, start] : [start, start + figure];
  return [
    writeText('figure', shown, { x: number, y, size: sizeBefore, anchor: 'start' }),
    writeText('soft', name, { x: word, y, size, anchor: 'start' }),
  ];
}
