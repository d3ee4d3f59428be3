import { type Drawing, finishDrawing, placeLine, type Shape } from '#chart/drawing.ts';
import { scoreScale } from '#chart/score-scale.ts';

/** What a bar in a row of a table shows. */
export interface ScoreBarData {
  /** 0 to 10; without it the ruler stays empty. */
  readonly score?: number | undefined;
  /** Silent, and counted as zero: an open mark at 0. */
  readonly silent?: boolean | undefined;
}

const width = 100;
const height = 12;
const base = 10;

/** A ruler of 0 to 10 with the score as a bar on it; the number stands beside it in the row. */
export function placeScoreBar(data: ScoreBarData): Drawing {
  const at = scoreScale(1, width - 1);
  const rule = [
    placeLine('axis', [1, base], [width - 1, base]),
    ...[0, 5, 10].map((score) => placeLine('tick', [at(score), base - 3], [at(score), base])),
  ];
  return finishDrawing({ width, height, textSize: 10, shapes: [...rule, ...placeBar(data, at)] });
}

function placeBar(data: ScoreBarData, at: (score: number) => number): Shape[] {
  if (data.silent) {
    return [{ shape: 'rect', kind: 'missing', x: 1, y: 1.5, width: 4, height: base - 2 }];
  }
  if (data.score === undefined) return [];
  // A score of 0 is a mark too, so it is seen.
  const long = Math.max(at(data.score) - at(0), 1.5);
  return [{ shape: 'rect', kind: 'mark', x: at(0), y: 2, width: long, height: base - 2 }];
}
