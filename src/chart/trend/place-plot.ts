import { scalePoint } from 'd3';
import { columnSize } from '#chart/both-sizes.ts';
import { boxesOverlap, boxOfText, growBox } from '#chart/box.ts';
import {
  type Drawing,
  finishDrawing,
  placeLine,
  placeText,
  type Shape,
  type TextShape,
} from '#chart/drawing.ts';
import { scoreScale } from '#chart/score-scale.ts';
import { shortenText } from '#text/fit.ts';
import { measureText } from '#text/measure.ts';
import type { TrendData, TrendPoint } from './data.ts';
import { labelPlot } from './labels.ts';
import { hasNumber, placeSeries } from './series.ts';

const { width, text: size } = columnSize;
const left = 34;
const plotHeight = 230;
/** The height of a row of words above or below the plot. */
const row = 22;

/** The history as a plot: editions from left to right at equal steps, scores from 0 up to 10. */
export function placeTrendPlot(data: TrendData): Drawing {
  const scale = scalePoint(
    data.editions.map(({ edition }) => edition),
    [left, width],
  ).padding(0.5);
  const xOf = (edition: string) => scale(edition) ?? left;
  const step = scale.step();

  const breaks = placeBreaks(data, { xOf, step, width });
  const top = breaks.height + roomForNumbers(data);
  const bottom = top + plotHeight;
  const at = scoreScale(bottom, top);
  const drawn = data.series.map((one, i) => placeSeries(one, { xOf, yOf: at, main: i === 0 }));
  const editions = placeEditions(data, { xOf, step, width, top: bottom });

  return finishDrawing({
    width,
    height: bottom + editions.height,
    textSize: size,
    shapes: [
      ...placeGrid(at),
      ...breaks.shapes(bottom),
      // The department's own line lies on top of its predecessors'.
      ...[...drawn].reverse().flatMap(({ lines, dots }) => [...lines, ...dots]),
      ...editions.shapes,
      ...labelPlot(data, drawn, { width, top: breaks.height, bottom, breaks: breaks.xs }),
    ],
  });
}

/** The room above the plot, where the number of a point near 10 stands. */
function roomForNumbers({ series }: TrendData): number {
  const points = series.flatMap((one) => one.points.filter(hasNumber));
  return points.some((point) => point.figure.value > 8) ? 42 : 14;
}

function placeGrid(at: (score: number) => number): Shape[] {
  return [0, 5, 10].flatMap((score) => [
    placeLine(score === 0 ? 'axis' : 'grid', [left, at(score)], [width, at(score)]),
    placeText('axis-figure', String(score), {
      x: left - 10,
      y: at(score) + 6,
      size,
      anchor: 'end',
    }),
  ]);
}

/** The breaks of all lines, their words above the plot. */
interface Breaks {
  readonly height: number;
  readonly xs: readonly number[];
  readonly shapes: (bottom: number) => Shape[];
}

interface BreakRoom {
  readonly xOf: (edition: string) => number;
  readonly step: number;
  readonly width: number;
}

/**
 * A broken rule between two editions for every break or end. Its word stands on top of it, in a row
 * of its own where it would meet another.
 */
function placeBreaks(data: TrendData, room: BreakRoom): Breaks {
  const words: { readonly at: number; readonly text: TextShape }[] = [];
  for (const [at, word] of findBreaks(data, room)) {
    const taken = words.map(({ text }) => text);
    words.push({ at, text: placeWord(word, at, { taken, room }) });
  }
  const rows = new Set(words.map(({ text }) => text.y)).size;
  const height = rows * row;
  return {
    height,
    xs: words.map((word) => word.at),
    shapes: (bottom) => [
      ...words.map(({ at, text }) => placeLine('break', [at, text.y + 6 + row], [at, bottom])),
      ...words.map(({ text }) => ({ ...text, y: text.y + row })),
    ],
  };
}

/** Where there is a break and all that is said of it, from left to right. */
function findBreaks(
  { series, separator }: TrendData,
  { xOf, step, width }: BreakRoom,
): [number, string][] {
  const found = new Map<number, Set<string>>();
  const add = (exact: number, word: string) => {
    const x = Math.round(exact);
    found.set(x, (found.get(x) ?? new Set()).add(word));
  };
  for (const { points, end } of series) {
    for (const { edition, breakWord } of points)
      if (breakWord) add(xOf(edition) - step / 2, breakWord);
    const last = points.at(-1);
    if (end && last) add(Math.min(xOf(last.edition) + step / 2, width - 1), end);
  }
  return [...found].sort(([a], [b]) => a - b).map(([x, words]) => [x, [...words].join(separator)]);
}

interface Taken {
  readonly taken: readonly TextShape[];
  readonly room: BreakRoom;
}

function placeWord(word: string, at: number, { taken, room }: Taken) {
  const text = shortenText(word, { width: room.width * 0.6, size });
  const half = measureText(text, { size }) / 2;
  const x = Math.max(half, Math.min(at, room.width - half));
  for (let y = -6; ; y += row) {
    const shape = placeText('soft', text, { x, y, size, anchor: 'middle' });
    const box = growBox(boxOfText(shape), 4);
    if (!taken.some((other) => boxesOverlap(box, boxOfText(other)))) return shape;
  }
}

interface EditionRoom {
  readonly xOf: (edition: string) => number;
  readonly step: number;
  readonly width: number;
  readonly top: number;
}

/** The names of the editions under the axis, and under them the words of those without a score. */
function placeEditions(data: TrendData, room: EditionRoom) {
  const { xOf, step, width, top } = room;
  const widest = Math.max(0, ...data.editions.map(({ label }) => measureText(label, { size })));
  // Counted from the newest, so that the newest is always named.
  const every = Math.min(data.editions.length, Math.max(1, Math.ceil((widest + 8) / step)));
  const labels = data.editions
    .filter((_, i) => (data.editions.length - 1 - i) % every === 0)
    .map(({ edition, label }) =>
      placeText('soft', shortenText(label, { width: width / 3, size }), {
        x: xOf(edition),
        y: top + 24,
        size,
        anchor: 'middle',
      }),
    );
  const words = placeWords(data, room);
  const lowest = Math.max(
    top + 24,
    ...words.map((shape) => (shape.shape === 'text' ? shape.y : 0)),
  );
  return { height: lowest - top + 10, shapes: [...labels, ...words] };
}

interface Run {
  readonly words: string;
  readonly from: string;
  to: string;
}

/** Editions in a row that say the same say it once. */
function findRuns({ editions, series }: TrendData): Run[] {
  const words = new Map(
    series[0]?.points.flatMap((point) => {
      const said = point.kind === 'words' ? point.words : wordsOfSilence(point);
      return said === undefined ? [] : [[point.edition, said] as const];
    }),
  );
  const runs: Run[] = [];
  let last: Run | undefined;
  for (const { edition } of editions) {
    const here = words.get(edition);
    if (here !== undefined && last?.words === here) {
      last.to = edition;
    } else {
      last = here === undefined ? undefined : { words: here, from: edition, to: edition };
      if (last) runs.push(last);
    }
  }
  return runs;
}

function wordsOfSilence(point: TrendPoint): string | undefined {
  return point.kind === 'score' ? point.silent : undefined;
}

function placeWords(data: TrendData, { xOf, step, width, top }: EditionRoom): Shape[] {
  const placed: TextShape[] = [];
  const brackets: Shape[] = [];
  for (const run of findRuns(data)) {
    const [left, right] = [xOf(run.from) - step * 0.32, xOf(run.to) + step * 0.32];
    brackets.push(placeLine('missing', [left, top + 33], [right, top + 33]));
    const text = shortenText(run.words, { width: width * 0.7, size });
    const half = measureText(text, { size }) / 2;
    const x = Math.max(half, Math.min((left + right) / 2, width - half));
    let y = top + 52;
    const shapeAt = () => placeText('missing', text, { x, y, size, anchor: 'middle' });
    while (placed.some((other) => boxesOverlap(growBox(boxOfText(shapeAt()), 4), boxOfText(other))))
      y += row;
    placed.push(shapeAt());
  }
  return [...brackets, ...placed];
}
