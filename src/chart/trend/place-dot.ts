import type { DotShape } from '#chart/drawing.ts';
import type { TrendPoint } from './data.ts';

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
