import { boxOfText, boxesOverlap, growBox } from '#chart/box.ts';
import { columnSize } from '#chart/both-sizes.ts';
import type { Shape, TextShape } from '#chart/drawing.ts';
import { fitText } from '#chart/text/fit.ts';
import { textWidth } from '#chart/text/width.ts';
import { drawLine, writeText } from '#chart/write.ts';
import type { TrendData, TrendPoint } from './data.ts';

interface EditionRoom {
  readonly xOf: (edition: string) => number;
  readonly step: number;
  readonly width: number;
  readonly top: number;
}

const size = columnSize.text;
const row = 22;

/** The names of the editions under the axis, and under them the words of those without a score. */
export function placeEditions(data: TrendData, room: EditionRoom) {
  const { xOf, step, width, top } = room;
  const widest = Math.max(0, ...data.editions.map(({ label }) => textWidth(label, size)));
  // Counted from the newest, so that the newest is always named.
  const every = Math.min(data.editions.length, Math.max(1, Math.ceil((widest + 8) / step)));
  const labels = data.editions
    .filter((_, i) => (data.editions.length - 1 - i) % every === 0)
    .map(({ edition, label }) =>
      writeText('soft', fitText(label, { width: width / 3, size }), {
        x: xOf(edition),
        y: top + 24,
        size,
        anchor: 'middle',
      }),
    );
  const words = placeWords(data, room);
  const lowest = Math.max(
    top + 24,
    ...words.map((shape) => (shape.shape === 'text' ? shape.y : 0)),
  );
  return { height: lowest - top + 10, shapes: [...labels, ...words] };
}

interface Run {
  readonly words: string;
  readonly from: string;
  to: string;
}

/** Editions in a row that say the same say it once. */
function findRuns({ editions, series }: TrendData): Run[] {
  const words = new Map(
    series[0]?.points.flatMap((point) => {
      const said = point.kind === 'words' ? point.words : wordsOfSilence(point);
      return said === undefined ? [] : [[point.edition, said] as const];
    }),
  );
  const runs: Run[] = [];
  let last: Run | undefined;
  for (const { edition } of editions) {
    const here = words.get(edition);
    if (here !== undefined && last?.words === here) {
      last.to = edition;
    } else {
      last = here === undefined ? undefined : { words: here, from: edition, to: edition };
      if (last) runs.push(last);
    }
  }
  return runs;
}

function wordsOfSilence(point: TrendPoint): string | undefined {
  return point.kind === 'score' ? point.silent : undefined;
}

function placeWords(data: TrendData, { xOf, step, width, top }: EditionRoom): Shape[] {
  const placed: TextShape[] = [];
  const brackets: Shape[] = [];
  for (const run of findRuns(data)) {
    const [left, right] = [xOf(run.from) - step * 0.32, xOf(run.to) + step * 0.32];
    brackets.push(drawLine('missing', [left, top + 33], [right, top + 33]));
    const text = fitText(run.words, { width: width * 0.7, size });
    const half = textWidth(text, size) / 2;
    const x = Math.max(half, Math.min((left + right) / 2, width - half));
    let y = top + 52;
    const shapeAt = () => writeText('missing', text, { x, y, size, anchor: 'middle' });
    while (placed.some((other) => boxesOverlap(growBox(boxOfText(shapeAt()), 4), boxOfText(other))))
      y += row;
    placed.push(shapeAt());
  }
  return [...brackets, ...placed];
}
