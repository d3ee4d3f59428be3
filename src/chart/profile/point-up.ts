import type { PathShape } from '#chart/drawing.ts';

/** A small pointer whose tip is at `x` and `y`, pointing up. */
export function pointUp(x: number, y: number): PathShape {
  return {
    shape: 'path',
    kind: 'pointer',
    points: [
      [x, y],
      [x + 5, y + 9],
      [x - 5, y + 9],
    ],
  };
}
