import { narrowSize } from '#chart/both-sizes.ts';
import type { Shape } from '#chart/drawing.ts';
import { type Lane, spreadApart } from '#chart/spread-apart.ts';
import { fitText } from '#chart/text/fit.ts';
import { figureWidth } from '#chart/text/width.ts';
import { writeText } from '#chart/write.ts';
import type { Entry } from './stack.ts';

/** A line beside the standing ruler: a department, or the government as a whole. */
export type NameLine = Entry & {
  readonly overall: boolean;
  /** The second line of a long name: it has no number and no lead of its own. */
  readonly continued: boolean;
  /** Where its mark ends and the line that leads here begins. */
  readonly from: number;
};

interface NameRoom {
  readonly at: (score: number) => number;
  /** Where the names begin. */
  readonly start: number;
  readonly lane: Lane;
}

const size = narrowSize.text;

/** The size of the government's number. */
export const overallSize = 22;

/** The names of a standing ruler, moved apart, each led to its place; highest score on top. */
export function placeNames(lines: readonly NameLine[], room: NameRoom): Shape[] {
  const sorted = [...lines].sort((a, b) => b.at - a.at || Number(b.overall) - Number(a.overall));
  const wished = sorted.map((line) => room.at(line.at) + size * 0.35);
  const ys = spreadApart(wished, room.lane);
  return sorted.flatMap((line, i) => placeName(line, ys[i] ?? 0, room));
}

function placeName(line: NameLine, y: number, room: NameRoom): Shape[] {
  const start = room.start + 4;
  const figureSize = line.overall ? overallSize : size;
  const indent = figureWidth(line.shown, figureSize) + 5;
  const width = narrowSize.width - start - indent;
  const kinds = kindsOf(line);
  const lead = line.continued ? [] : placeLead(line, y, room);
  return [
    ...lead,
    ...(line.continued
      ? []
      : [
          writeText(kinds.figure, line.shown, {
            x: start,
            y: y + (line.overall ? 2 : 0),
            size: figureSize,
          }),
        ]),
    writeText(kinds.name, fitText(line.name, { width, size }), {
      x: start + indent,
      y,
      size,
    }),
  ];
}

function kindsOf({ overall, silent }: NameLine) {
  if (overall) return { figure: 'hero', name: 'overall' } as const;
  if (silent) return { figure: 'missing-figure', name: 'missing' } as const;
  return { figure: 'figure', name: 'label' } as const;
}

function placeLead(line: NameLine, y: number, { at, start }: NameRoom): Shape[] {
  const mark = at(line.at);
  const middle = y - size * 0.35;
  const bend = start - 14;
  if (!line.overall) {
    const points = [
      [line.from, mark],
      [bend, mark],
      [start, middle],
    ] as const;
    return [{ shape: 'path', kind: 'leader', points }];
  }
  return [
    {
      shape: 'path',
      kind: 'overall',
      points: [
        [line.from, mark],
        [bend, mark],
        [start, middle],
      ],
    },
  ];
}
