import { range } from 'd3';
import { narrowSize } from '#chart/both-sizes.ts';
import {
  type Drawing,
  finishDrawing,
  placeLine,
  placePath,
  placeText,
  type Shape,
} from '#chart/drawing.ts';
import { scoreScale } from '#chart/score-scale.ts';
import { type Lane, spreadApart } from '#chart/spread-apart.ts';
import type { Face } from '#text/faces.ts';
import { fitLines, shortenText } from '#text/fit.ts';
import { measureText } from '#text/measure.ts';
import { wrapText } from '#text/wrap.ts';
import type { RulerBand, RulerData } from './data.ts';
import { type Entry, listEntries, type Stack, stackMarks, tallestStack } from './stack.ts';

const { width, text: size } = narrowSize;
const axis = 116;
const maxPile = 34;
const barStep = 17;
const maxSilentNames = 8;
const minHeight = 430;
const line = 20;
const top = 14;
const bracket = 82;
const bandLine = 16;
/** The size of the government's number. */
const overallSize = 22;

/** The ruler standing up, 10 at the top, with every name on a line of its own beside it. */
export function placeStandingRuler(data: RulerData): Drawing {
  const stacks = stackMarks(data.marks);
  const entries = stacks.flatMap((s) => listEntries(s, data.silentCount, maxSilentNames));
  const step = Math.min(barStep, maxPile / Math.max(tallestStack(stacks), 1));
  const start = axis + tallestStack(stacks) * step + 24;
  const lines = listLines({ stacks, entries, step }, data, start);
  const bottom = top + Math.max(minHeight, (lines.length + 1) * line);
  const at = scoreScale(bottom, top);
  const key = data.marks.some((mark) => mark.silent) ? placeKey(data.silentKey, bottom + 24) : [];
  return finishDrawing({
    width,
    height: bottom + 16 + (key.length > 0 ? (key.length - 1) * 17 + 8 : 0),
    textSize: size,
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
  return fitLines(line.name, roomBeside(line, start + 4), 2).map((name, i) => ({
    ...line,
    name,
    continued: i > 0,
  }));
}

/** The room of a name after its number, and what the two are set in. */
function roomBeside({ overall, shown }: Pick<NameLine, 'overall' | 'shown'>, left: number) {
  const figureSize = overall ? overallSize : size;
  const indent = shown === '' ? 0 : measureText(shown, { face: 'figure', size: figureSize }) + 5;
  const face: Face = overall ? 'strong' : 'text';
  return { figureSize, indent, width: width - left - indent, face, size };
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
    ...wrapText(words, { width: width - 26, size }).map((words, i) =>
      placeText('missing', words, { x: 24, y: y + i * 17, size }),
    ),
  ];
}

function sayNothing(words: string, y: number): Shape[] {
  return wrapText(words, { width: width - axis - 20, size: 17 }).map((text, i) =>
    placeText('missing', text, { x: axis + 16, y: y + i * 21, size: 17 }),
  );
}

/** The edge of a standing ruler at `x`, its ticks and numbers to the left. */
function placeStandingAxis(at: (score: number) => number, x: number): Shape[] {
  return [
    placeLine('axis', [x, at(10)], [x, at(0)]),
    ...range(0, 10.5, 0.5).map((score) =>
      placeLine('tick', [x - (Number.isInteger(score) ? 8 : 4), at(score)], [x, at(score)]),
    ),
    ...range(11).map((score) =>
      placeText('axis-figure', String(score), {
        x: x - 12,
        y: at(score) + 5,
        size: 15,
        anchor: 'end',
      }),
    ),
  ];
}

/** The bands left of a standing ruler; a name has as many lines as its stretch is high. */
function placeStandingBands(bands: readonly RulerBand[], at: (score: number) => number): Shape[] {
  return bands.flatMap((band) => {
    const top = at(band.to) + 2;
    const bottom = at(band.from) - 2;
    const max = Math.max(1, Math.floor((bottom - top) / bandLine));
    const lines = fitLines(band.name, { width: bracket - 4, size }, max);
    const first = (top + bottom) / 2 - ((lines.length - 1) * bandLine) / 2 + size * 0.35;
    return [
      placeLine('bracket', [bracket, top], [bracket, bottom]),
      placeLine('bracket', [bracket, top], [bracket + 4, top]),
      placeLine('bracket', [bracket, bottom], [bracket + 4, bottom]),
      ...lines.map((text, i) =>
        placeText('soft', text, { x: bracket - 4, y: first + i * bandLine, size, anchor: 'end' }),
      ),
    ];
  });
}

/** A line beside the standing ruler: a department, or the government as a whole. */
type NameLine = Entry & {
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

/** The names of a standing ruler, moved apart, each led to its place; highest score on top. */
function placeNames(lines: readonly NameLine[], room: NameRoom): Shape[] {
  const sorted = [...lines].sort((a, b) => b.at - a.at || Number(b.overall) - Number(a.overall));
  const wished = sorted.map((line) => room.at(line.at) + size * 0.35);
  const ys = spreadApart(wished, room.lane);
  return sorted.flatMap((line, i) => placeName(line, ys[i] ?? 0, room));
}

function placeName(line: NameLine, y: number, room: NameRoom): Shape[] {
  const start = room.start + 4;
  const { figureSize, indent, ...beside } = roomBeside(line, start);
  const kinds = kindsOf(line);
  const lead = line.continued ? [] : placeLead(line, y, room);
  return [
    ...lead,
    ...(line.continued || line.shown === ''
      ? []
      : [
          placeText(kinds.figure, line.shown, {
            x: start,
            y: y + (line.overall ? 2 : 0),
            size: figureSize,
          }),
        ]),
    placeText(kinds.name, shortenText(line.name, beside), {
      x: start + indent,
      y,
      size,
    }),
  ];
}

function kindsOf({ overall, silent }: NameLine) {
  if (overall) return { figure: 'hero', name: 'overall' } as const;
  if (silent) return { figure: 'figure', name: 'missing' } as const;
  return { figure: 'figure', name: 'label' } as const;
}

function placeLead(line: NameLine, y: number, { at, start }: NameRoom): Shape[] {
  const mark = at(line.at);
  const bend = start - 14;
  return [
    placePath(line.overall ? 'overall' : 'leader', [
      [line.from, mark],
      [bend, mark],
      [start, y - size * 0.35],
    ]),
  ];
}
