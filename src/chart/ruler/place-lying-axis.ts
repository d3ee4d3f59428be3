import { range } from 'd3';
import type { Shape } from '#chart/drawing.ts';
import { drawLine, writeText } from '#chart/write.ts';

/** A ruler's edge: a tick at every half, a longer one with its number at every whole. */
export function placeLyingAxis(at: (score: number) => number, base: number): Shape[] {
  return [
    drawLine('axis', [at(0), base], [at(10), base]),
    ...range(0, 10.5, 0.5).map((score) =>
      drawLine('tick', [at(score), base], [at(score), base + (Number.isInteger(score) ? 10 : 5)]),
    ),
    ...range(11).map((score) =>
      writeText('axis-figure', String(score), {
        x: at(score),
        y: base + 29,
        size: 20,
        anchor: 'middle',
      }),
    ),
  ];
}
