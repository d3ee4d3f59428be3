import { narrowSize } from '#chart/both-sizes.ts';
import { type Drawing, finishDrawing, placeLine, placeText, type Shape } from '#chart/drawing.ts';
import { scoreScale } from '#chart/score-scale.ts';
import { shortenText } from '#text/fit.ts';
import { wrapText } from '#text/wrap.ts';
import type { TrendData, TrendPoint, TrendSeries } from './data.ts';
import { hasNumber, placeDot } from './series.ts';

const { width, text: size } = narrowSize;
const track = [76, 258] as const;
const row = 36;
const breakRoom = 24;
const at = scoreScale(...track);

/** Shapes and the `y` at which the next begin. */
interface Part {
  readonly shapes: readonly Shape[];
  readonly next: number;
}

/** The history as rows, predecessors first, each department under its own name. */
export function placeTrendRows({ editions, series }: TrendData): Drawing {
  const labels = new Map(editions.map(({ edition, label }) => [edition, label]));
  const ordered = [...series.slice(1), ...series.slice(0, 1)];
  const shapes: Shape[] = [0, 5, 10].map((score) =>
    placeText('axis-figure', String(score), { x: at(score), y: 13, size, anchor: 'middle' }),
  );
  let y = 18;
  for (const one of ordered) {
    const name = series.length > 1 ? placeName(one, y) : { shapes: [], next: y };
    const rows = placeSeries(one, name.next, { labels, main: one === series[0] });
    shapes.push(...name.shapes, ...rows.shapes);
    y = rows.next;
  }
  return finishDrawing({ width, height: y + 4, textSize: size, shapes });
}

function placeName(series: TrendSeries, top: number): Part {
  const lines = wrapText(series.name, { width, size });
  return {
    shapes: lines.map((text, i) => placeText('label', text, { x: 0, y: top + 18 + i * 17, size })),
    next: top + 8 + lines.length * 17,
  };
}

interface SeriesRoom {
  readonly labels: ReadonlyMap<string, string>;
  readonly main: boolean;
}

function placeSeries(series: TrendSeries, top: number, { labels, main }: SeriesRoom): Part {
  const shapes: Shape[] = [];
  let y = top;
  let before: readonly [number, number] | undefined;
  for (const point of series.points) {
    if (point.breakWord) shapes.push(...placeBreak(point.breakWord, y));
    y += (point.breakWord ? breakRoom : 0) + row;
    const base = y - 12;
    const here = hasNumber(point) ? ([at(point.figure.value), base] as const) : undefined;
    if (before && here && point.kind === 'score' && point.join)
      shapes.unshift(placeLine(main ? 'series' : 'series-before', before, here));
    shapes.push(
      ...placeRow(point, base, { label: labels.get(point.edition) ?? point.edition, main }),
    );
    before = point.kind === 'score' ? here : undefined;
  }
  if (series.end) shapes.push(...placeBreak(series.end, y));
  return { shapes, next: y + (series.end ? breakRoom : 0) + 8 };
}

function placeBreak(word: string, y: number): Shape[] {
  return [
    placeLine('break', [0, y + 11], [track[0] - 8, y + 11]),
    placeText('soft', shortenText(word, { width: width - track[0], size }), {
      x: track[0],
      y: y + 16,
      size,
    }),
  ];
}

interface RowWords {
  readonly label: string;
  readonly main: boolean;
}

function placeRow(point: TrendPoint, base: number, { label, main }: RowWords): Shape[] {
  const y = base + size * 0.35;
  const edition = placeText('soft', shortenText(label, { width: track[0] - 12, size }), {
    x: 0,
    y,
    size,
  });
  if (!hasNumber(point)) {
    const words = shortenText(point.words, { width: width - track[0], size });
    return [edition, placeText('missing', words, { x: track[0], y, size })];
  }
  const silent = point.kind === 'score' ? point.silent : undefined;
  return [
    edition,
    ...(silent === undefined ? placeTrack(base) : placeSilence(silent, y)),
    placeDot(point, [at(point.figure.value), base], main),
    placeText(silent !== undefined ? 'missing-figure' : 'figure', point.figure.shown, {
      x: width,
      y: base + 7,
      size: 22,
      anchor: 'end',
    }),
  ];
}

function placeTrack(base: number): Shape[] {
  return [
    placeLine('grid', [track[0], base], [track[1], base]),
    ...[0, 5, 10].map((score) => placeLine('tick', [at(score), base - 4], [at(score), base + 4])),
  ];
}

function placeSilence(words: string, y: number): Shape[] {
  const x = track[0] + 14;
  return [
    placeText('missing', shortenText(words, { width: width - 44 - x, size }), { x, y, size }),
  ];
}
