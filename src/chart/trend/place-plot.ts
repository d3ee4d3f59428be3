import { scalePoint } from 'd3';
import { columnSize } from '#chart/both-sizes.ts';
import type { Drawing, Shape } from '#chart/drawing.ts';
import { finishDrawing } from '#chart/finish.ts';
import { scoreScale } from '#chart/score-scale.ts';
import { drawLine, writeText } from '#chart/write.ts';
import type { TrendData } from './data.ts';
import { labelPlot } from './label-plot.ts';
import { placeBreaks } from './place-breaks.ts';
import { hasNumber } from './place-dot.ts';
import { placeEditions } from './place-editions.ts';
import { placeSeries } from './place-series.ts';

const { width, text: size } = columnSize;
const left = 34;
const plotHeight = 230;

/** The history as a plot: editions from left to right at equal steps, scores from 0 up to 10. */
export function placeTrendPlot(data: TrendData): Drawing {
  const scale = scalePoint(
    data.editions.map(({ edition }) => edition),
    [left, width],
  ).padding(0.5);
  const xOf = (edition: string) => scale(edition) ?? left;
  const step = scale.step();

  const breaks = placeBreaks(data, { xOf, step, width });
  const top = breaks.height + roomForNumbers(data);
  const bottom = top + plotHeight;
  const at = scoreScale(bottom, top);
  const drawn = data.series.map((one, i) => placeSeries(one, { xOf, yOf: at, main: i === 0 }));
  const editions = placeEditions(data, { xOf, step, width, top: bottom });

  return finishDrawing({
    width,
    height: bottom + editions.height,
    textSize: size,
    shapes: [
      ...placeGrid(at),
      ...breaks.shapes(bottom),
      // The department's own line lies on top of its predecessors'.
      ...[...drawn].reverse().flatMap(({ lines, dots }) => [...lines, ...dots]),
      ...editions.shapes,
      ...labelPlot(data, drawn, { width, top: breaks.height, bottom, breaks: breaks.xs }),
    ],
  });
}

/** A point near 10 has its number above the plot. */
function roomForNumbers({ series }: TrendData): number {
  const points = series.flatMap((one) => one.points.filter(hasNumber));
  return points.some((point) => point.figure.value > 8) ? 42 : 14;
}

function placeGrid(at: (score: number) => number): Shape[] {
  return [0, 5, 10].flatMap((score) => [
    drawLine(score === 0 ? 'axis' : 'grid', [left, at(score)], [width, at(score)]),
    writeText('axis-figure', String(score), {
      x: left - 10,
      y: at(score) + 6,
      size,
      anchor: 'end',
    }),
  ]);
}
