import { range } from 'd3';
import type { Shape } from '#chart/drawing.ts';
import { drawLine, writeText } from '#chart/write.ts';

/** The edge of a standing ruler at `x`, its ticks and numbers to the left. */
export function placeStandingAxis(at: (score: number) => number, x: number): Shape[] {
  return [
    drawLine('axis', [x, at(10)], [x, at(0)]),
    ...range(0, 10.5, 0.5).map((score) =>
      drawLine('tick', [x - (Number.isInteger(score) ? 8 : 4), at(score)], [x, at(score)]),
    ),
    ...range(11).map((score) =>
      writeText('axis-figure', String(score), {
        x: x - 12,
        y: at(score) + 5,
        size: 15,
        anchor: 'end',
      }),
    ),
  ];
}
