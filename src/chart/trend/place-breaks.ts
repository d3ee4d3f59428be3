import { boxOfText, boxesOverlap, growBox } from '#chart/box.ts';
import { columnSize } from '#chart/both-sizes.ts';
import type { Shape, TextShape } from '#chart/drawing.ts';
import { fitText } from '#chart/text/fit.ts';
import { textWidth } from '#chart/text/width.ts';
import { drawLine, writeText } from '#chart/write.ts';
import type { TrendData } from './data.ts';

/** The breaks of all lines, their words above the plot. */
export interface Breaks {
  readonly height: number;
  readonly xs: readonly number[];
  readonly shapes: (bottom: number) => Shape[];
}

interface BreakRoom {
  readonly xOf: (edition: string) => number;
  readonly step: number;
  readonly width: number;
}

const size = columnSize.text;
const row = 22;

/**
 * A broken rule between two editions for every break or end. Its word stands on top of it, in a row
 * of its own where it would meet another.
 */
export function placeBreaks(data: TrendData, room: BreakRoom): Breaks {
  const words: { readonly at: number; readonly text: TextShape }[] = [];
  for (const [at, word] of findBreaks(data, room)) {
    const taken = words.map(({ text }) => text);
    words.push({ at, text: placeWord(word, at, { taken, room }) });
  }
  const rows = new Set(words.map(({ text }) => text.y)).size;
  const height = rows * row;
  return {
    height,
    xs: words.map((word) => word.at),
    shapes: (bottom) => [
      ...words.map(({ at, text }) => drawLine('break', [at, text.y + 6 + row], [at, bottom])),
      ...words.map(({ text }) => ({ ...text, y: text.y + row })),
    ],
  };
}

/** Where there is a break and all that is said of it, from left to right. */
function findBreaks(
  { series, separator }: TrendData,
  { xOf, step, width }: BreakRoom,
): [number, string][] {
  const found = new Map<number, Set<string>>();
  const add = (exact: number, word: string) => {
    const x = Math.round(exact);
    found.set(x, (found.get(x) ?? new Set()).add(word));
  };
  for (const { points, end } of series) {
    for (const { edition, breakWord } of points)
      if (breakWord) add(xOf(edition) - step / 2, breakWord);
    const last = points.at(-1);
    if (end && last) add(Math.min(xOf(last.edition) + step / 2, width - 1), end);
  }
  return [...found].sort(([a], [b]) => a - b).map(([x, words]) => [x, [...words].join(separator)]);
}

interface Taken {
  readonly taken: readonly TextShape[];
  readonly room: BreakRoom;
}

function placeWord(word: string, at: number, { taken, room }: Taken) {
  const text = fitText(word, { width: room.width * 0.6, size });
  const half = textWidth(text, size) / 2;
  const x = Math.max(half, Math.min(at, room.width - half));
  for (let y = -6; ; y += row) {
    const shape = writeText('soft', text, { x, y, size, anchor: 'middle' });
    const box = growBox(boxOfText(shape), 4);
    if (!taken.some((other) => boxesOverlap(box, boxOfText(other)))) return shape;
  }
}
