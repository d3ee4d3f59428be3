import { narrowSize } from '#chart/both-sizes.ts';
import type { Drawing, Shape } from '#chart/drawing.ts';
import { finishDrawing } from '#chart/finish.ts';
import { scoreScale } from '#chart/score-scale.ts';
import { fitLines } from '#chart/text/fit.ts';
import { wrapText } from '#chart/text/wrap.ts';
import { figureWidth } from '#chart/text/width.ts';
import { writeText } from '#chart/write.ts';
import type { RulerData } from './data.ts';
import { type NameLine, overallSize, placeNames } from './place-names.ts';
import { placeStandingAxis } from './place-standing-axis.ts';
import { placeStandingBands } from './place-standing-bands.ts';
import { type Entry, type Stack, listEntries, stackMarks, tallestStack } from './stack.ts';

const { width, text } = narrowSize;
const axis = 116;
const mostPile = 34;
const barStep = 17;
const mostSilentNames = 8;
const leastHeight = 430;
const line = 20;
const top = 14;

/** The ruler standing up, 10 at the top, with every name on a line of its own beside it. */
export function placeStandingRuler(data: RulerData): Drawing {
  const stacks = stackMarks(data.marks);
  const entries = stacks.flatMap((s) => listEntries(s, data.silentCount, mostSilentNames));
  const step = Math.min(barStep, mostPile / Math.max(tallestStack(stacks), 1));
  const start = axis + tallestStack(stacks) * step + 24;
  const lines = listLines({ stacks, entries, step }, data, start);
  const bottom = top + Math.max(leastHeight, (lines.length + 1) * line);
  const at = scoreScale(bottom, top);
  const key = data.marks.some((mark) => mark.silent) ? placeKey(data.silentKey, bottom + 24) : [];
  return finishDrawing({
    width,
    height: bottom + 16 + (key.length > 0 ? (key.length - 1) * 17 + 8 : 0),
    textSize: text,
    shapes: [
      ...placeStandingBands(data.bands, at),
      ...placeStandingAxis(at, axis),
      ...placeNames(lines, {
        at,
        start,
        lane: { from: top + 4, to: bottom + 4, spacing: line },
      }),
      ...placeBars(stacks, at, step),
      ...key,
      ...(data.marks.length === 0 ? sayNothing(data.empty, at(5)) : []),
    ],
  });
}

interface Listed {
  readonly stacks: readonly Stack[];
  readonly entries: readonly Entry[];
  readonly step: number;
}

/** The lines beside the ruler; a long name takes two, and so does the label of the government. */
function listLines({ stacks, entries, step }: Listed, data: RulerData, start: number): NameLine[] {
  const ends = new Map(stacks.map((stack) => [stack.at, axis + stack.marks.length * step + 2]));
  const lines = entries.flatMap((entry) =>
    splitName({ ...entry, overall: false, from: ends.get(entry.at) ?? axis }, start),
  );
  if (!data.overall) return lines;
  const { figure, label } = data.overall;
  const overall = { name: label, silent: false, overall: true, from: axis - 12 };
  return [...splitName({ ...overall, at: figure.value, shown: figure.shown }, start), ...lines];
}

function splitName(line: Omit<NameLine, 'continued'>, start: number): NameLine[] {
  const figure = figureWidth(line.shown, line.overall ? overallSize : text);
  const room = { width: width - start - figure - 9, size: line.overall ? text * 1.04 : text };
  return fitLines(line.name, room, 2).map((name, i) => ({ ...line, name, continued: i > 0 }));
}

function placeBars(stacks: readonly Stack[], at: (score: number) => number, step: number): Shape[] {
  const long = step - Math.min(3, step / 3);
  return stacks.flatMap((stack) =>
    stack.marks.map((mark, i) => ({
      shape: 'rect',
      kind: mark.silent ? 'missing' : 'mark',
      x: axis + 2 + i * step,
      y: at(stack.at) - 1.5,
      width: long,
      height: 3,
    })),
  );
}

function placeKey(words: string, y: number): Shape[] {
  return [
    { shape: 'rect', kind: 'missing', x: 2, y: y - 6, width: 14, height: 3 },
    ...wrapText(words, { width: width - 26, size: text }).map((words, i) =>
      writeText('missing', words, { x: 24, y: y + i * 17, size: text }),
    ),
  ];
}

function sayNothing(words: string, y: number): Shape[] {
  return wrapText(words, { width: width - axis - 20, size: 17 }).map((text, i) =>
    writeText('missing', text, { x: axis + 16, y: y + i * 21, size: 17 }),
  );
}
