import type { DotShape, LineShape } from '#chart/drawing.ts';
import { drawLine } from '#chart/write.ts';
import type { TrendSeries } from './data.ts';
import { type NumberPoint, hasNumber, placeDot } from './place-dot.ts';

/** One department's line on the plot. */
export interface DrawnSeries {
  readonly main: boolean;
  readonly lines: readonly LineShape[];
  readonly dots: readonly DotShape[];
  /** What each dot stands for, in the same order. */
  readonly points: readonly NumberPoint[];
}

interface SeriesPlace {
  readonly xOf: (edition: string) => number;
  readonly yOf: (score: number) => number;
  readonly main: boolean;
}

/** Dots for the points with a number, and lines between those that are joined to the one before. */
export function placeSeries(series: TrendSeries, { xOf, yOf, main }: SeriesPlace): DrawnSeries {
  const place = (point: NumberPoint) => [xOf(point.edition), yOf(point.figure.value)] as const;
  const points = series.points.filter(hasNumber);
  const lines = series.points.flatMap((point, i) => {
    const before = series.points[i - 1];
    if (point.kind !== 'score' || !point.join || before?.kind !== 'score') return [];
    return [drawLine(main ? 'series' : 'series-before', place(before), place(point))];
  });
  return { main, lines, points, dots: points.map((point) => placeDot(point, place(point), main)) };
}
