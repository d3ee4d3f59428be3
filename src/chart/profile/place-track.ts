import { range } from 'd3';
import type { Shape } from '#chart/drawing.ts';
import { scoreScale } from '#chart/score-scale.ts';
import { fitText } from '#chart/text/fit.ts';
import { drawLine, writeText } from '#chart/write.ts';
import type { ProfileRow } from './data.ts';
import type { ProfileLayout } from './measure-row.ts';
import { pointUp } from './point-up.ts';

const thick = 12;

/** A theme's ruler: the bar lies on it and words stand on it; the mean points at it from below. */
export function placeTrack(row: ProfileRow, { track, size }: ProfileLayout, base: number): Shape[] {
  const at = scoreScale(...track);
  const [left, right] = track;
  return [
    drawLine('axis', [left, base], [right, base]),
    ...range(11).map((score) =>
      drawLine('tick', [at(score), base - (score % 5 === 0 ? 7 : 4)], [at(score), base]),
    ),
    ...placeBar(row, left, { base, long: row.figure ? at(row.figure.value) - left : 0 }),
    ...placeWords(row, { x: left + (row.silent ? 16 : 8), y: base - 8, size, right }),
    ...(row.mean ? [pointUp(at(row.mean.value), base + 2)] : []),
  ];
}

interface Bar {
  readonly base: number;
  readonly long: number;
}

function placeBar(row: ProfileRow, x: number, { base, long }: Bar): Shape[] {
  if (row.silent) {
    return [{ shape: 'rect', kind: 'missing', x, y: base - thick, width: 5, height: thick }];
  }
  if (!row.figure) return [];
  // A score of 0 is a mark too, so it is seen.
  const width = Math.max(long, 2);
  return [{ shape: 'rect', kind: 'mark', x, y: base - thick, width, height: thick }];
}

interface WordPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly right: number;
}

/** A bar leaves no room for words; only an empty ruler and one at 0 speak. */
function placeWords(row: ProfileRow, { x, y, size, right }: WordPlace): Shape[] {
  const empty = !row.figure || row.figure.value === 0;
  if (!row.words || !empty) return [];
  return [writeText('missing', fitText(row.words, { width: right - x, size }), { x, y, size })];
}
