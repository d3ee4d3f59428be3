import { type DotShape, type LineShape, placeLine } from '#chart/drawing.ts';
import type { TrendPoint, TrendSeries } from './data.ts';

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
    return [placeLine(main ? 'series' : 'series-before', place(before), place(point))];
  });
  return { main, lines, points, dots: points.map((point) => placeDot(point, place(point), main)) };
}

/** A point that has a number. */
export type NumberPoint = Extract<TrendPoint, { kind: 'score' | 'published' }>;

/** Whether a point has a number to draw. */
export function hasNumber(point: TrendPoint): point is NumberPoint {
  return point.kind !== 'words';
}

/** The dot of a point: hollow when it was published or is silence, smaller for a predecessor. */
export function placeDot(
  point: NumberPoint,
  [x, y]: readonly [number, number],
  main: boolean,
): DotShape {
  return { shape: 'dot', kind: kindOfDot(point, main), x, y, radius: main ? 6.5 : 5 };
}

function kindOfDot(point: NumberPoint, main: boolean): DotShape['kind'] {
  if (point.kind === 'published') return 'published';
  if (point.silent !== undefined) return 'missing';
  return main ? 'mark' : 'before';
}
