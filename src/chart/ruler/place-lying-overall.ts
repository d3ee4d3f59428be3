import type { Shape } from '#chart/drawing.ts';
import { fitText } from '#chart/text/fit.ts';
import { figureWidth } from '#chart/text/width.ts';
import { drawLine, writeText } from '#chart/write.ts';
import type { RulerData } from './data.ts';

interface OverallRoom {
  readonly at: (score: number) => number;
  readonly base: number;
  readonly width: number;
}

const heroSize = 44;
const labelSize = 18;

/** The government's line through the ruler, its number large at the top, on the side with room. */
export function placeLyingOverall(
  overall: NonNullable<RulerData['overall']>,
  { at, base, width }: OverallRoom,
): Shape[] {
  const x = at(overall.figure.value);
  const heroWidth = figureWidth(overall.figure.shown, heroSize) + 16;
  const side = x <= width / 2 ? 1 : -1;
  const anchor = side === 1 ? 'start' : 'end';
  const room = (side === 1 ? width - x : x) - heroWidth;
  const label = fitText(overall.label, { width: room, size: labelSize });
  return [
    drawLine('overall', [x, 2], [x, base + 12]),
    writeText('hero', overall.figure.shown, { x: x + side * 8, y: 34, size: heroSize, anchor }),
    writeText('overall', label, { x: x + side * heroWidth, y: 34, size: labelSize, anchor }),
  ];
}
