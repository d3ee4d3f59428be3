import { narrowSize } from '#chart/both-sizes.ts';
import type { Shape } from '#chart/drawing.ts';
import { fitLines } from '#chart/text/fit.ts';
import { drawLine, writeText } from '#chart/write.ts';
import type { RulerBand } from './data.ts';

const size = narrowSize.text;
const line = 16;
const bracket = 82;

/** The bands left of a standing ruler; a name has as many lines as its stretch is high. */
export function placeStandingBands(
  bands: readonly RulerBand[],
  at: (score: number) => number,
): Shape[] {
  return bands.flatMap((band) => {
    const top = at(band.to) + 2;
    const bottom = at(band.from) - 2;
    const most = Math.max(1, Math.floor((bottom - top) / line));
    const lines = fitLines(band.name, { width: bracket - 4, size }, most);
    const first = (top + bottom) / 2 - ((lines.length - 1) * line) / 2 + size * 0.35;
    return [
      drawLine('bracket', [bracket, top], [bracket, bottom]),
      drawLine('bracket', [bracket, top], [bracket + 4, top]),
      drawLine('bracket', [bracket, bottom], [bracket + 4, bottom]),
      ...lines.map((text, i) =>
        writeText('soft', text, { x: bracket - 4, y: first + i * line, size, anchor: 'end' }),
      ),
    ];
  });
}
