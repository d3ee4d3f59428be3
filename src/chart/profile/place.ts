import { range } from 'd3';
import { type BothSizes, columnSize, narrowSize } from '#chart/both-sizes.ts';
import {
  type Drawing,
  finishDrawing,
  type PathShape,
  placeLine,
  placePath,
  placeText,
  type Shape,
} from '#chart/drawing.ts';
import { scoreScale } from '#chart/score-scale.ts';
import { shortenText } from '#text/fit.ts';
import { wrapText } from '#text/wrap.ts';
import type { ProfileData, ProfileRow } from './data.ts';

const wide: ProfileLayout = {
  width: columnSize.width,
  size: columnSize.text,
  nameWidth: 200,
  track: [216, 572],
  figureSize: 24,
  beside: true,
};

const narrow: ProfileLayout = {
  width: narrowSize.width,
  size: narrowSize.text,
  nameWidth: narrowSize.width,
  track: [5, 268],
  figureSize: 22,
  beside: false,
};

/**
 * The themes of one department as bars on rulers of 0 to 10, the numbers in a column as in a mark
 * book; on a narrow page the name stands above its ruler.
 */
export function placeProfile(data: ProfileData): BothSizes {
  return { extent: 'column', wide: placeAt(wide, data), narrow: placeAt(narrow, data) };
}

function placeAt(layout: ProfileLayout, data: ProfileData): Drawing {
  const at = scoreScale(...layout.track);
  const shapes: Shape[] = [];
  let y = 22;
  for (const row of data.rows) {
    const room = measureRow(row, layout);
    shapes.push(...placeRow(row, layout, y));
    y += room.height;
  }
  const key = data.meanKey && data.rows.some((row) => row.mean) ? data.meanKey : undefined;
  return finishDrawing({
    width: layout.width,
    height: y + (key ? 34 : 4),
    textSize: layout.size,
    shapes: [
      ...(data.rows.length > 0 ? placeScale(layout, at) : []),
      ...shapes,
      ...(key ? placeKey(key, layout, y + 22) : []),
    ],
  });
}

function placeScale({ size }: ProfileLayout, at: (score: number) => number): Shape[] {
  return [0, 5, 10].map((score) =>
    placeText('axis-figure', String(score), {
      x: at(score),
      y: 14,
      size,
      anchor: 'middle',
    }),
  );
}

function placeRow(row: ProfileRow, layout: ProfileLayout, top: number): Shape[] {
  const room = measureRow(row, layout);
  const { width, size, figureSize } = layout;
  const names = room.lines.map((text, i) =>
    placeText('label', text, { x: 0, y: top + room.firstLine + i * room.lineHeight, size }),
  );
  // A silent department has no number here: the words on its ruler say what it counts as.
  const figure =
    row.figure && !row.silent
      ? [
          placeText('figure', row.figure.shown, {
            x: width,
            y: top + room.base + 3,
            size: figureSize,
            anchor: 'end',
          }),
        ]
      : [];
  return [
    placeLine('rule', [0, top], [width, top]),
    ...placeTrack(row, layout, top + room.base),
    ...names,
    ...figure,
  ];
}

function placeKey(words: string, { size, width }: ProfileLayout, y: number): Shape[] {
  const [text] = wrapText(words, { width: width - 20, size });
  return [
    placeLine('rule', [0, y - 22], [width, y - 22]),
    pointUp(7, y - 10),
    placeText('soft', text ?? '', { x: 20, y, size }),
  ];
}

/** The measures of a profile. */
interface ProfileLayout {
  readonly width: number;
  readonly size: number;
  readonly nameWidth: number;
  readonly track: readonly [number, number];
  readonly figureSize: number;
  /** Whether the name stands beside its ruler or above it. */
  readonly beside: boolean;
}

/** The room that a theme takes, measured from the rule above it. */
interface RowRoom {
  readonly height: number;
  /** The base line of its ruler. */
  readonly base: number;
  readonly lines: readonly string[];
  readonly firstLine: number;
  readonly lineHeight: number;
}

const trackRoom = 46;

/** How high a theme's row is, and where its parts stand in it. */
function measureRow(row: ProfileRow, layout: ProfileLayout): RowRoom {
  const { size, nameWidth, beside } = layout;
  const lines = wrapText(row.name, { width: nameWidth, size });
  const lineHeight = size * 1.2;
  const extra = (lines.length - 1) * lineHeight;
  if (!beside) {
    const base = size + 8 + extra + 27;
    return { lines, lineHeight, firstLine: size + 6, base, height: base + 22 };
  }
  const height = Math.max(trackRoom, lines.length * lineHeight + 20);
  const middle = height / 2;
  return {
    lines,
    lineHeight,
    height,
    base: middle + 6,
    firstLine: middle - extra / 2 + size * 0.35,
  };
}

const thick = 12;

/** A theme's ruler: the bar lies on it and words stand on it; the mean points at it from below. */
function placeTrack(row: ProfileRow, { track, size }: ProfileLayout, base: number): Shape[] {
  const at = scoreScale(...track);
  const [left, right] = track;
  return [
    placeLine('axis', [left, base], [right, base]),
    ...range(11).map((score) =>
      placeLine('tick', [at(score), base - (score % 5 === 0 ? 7 : 4)], [at(score), base]),
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

/** The words on a ruler that has no bar: one without a score, or with a score of 0. */
function placeWords(row: ProfileRow, { x, y, size, right }: WordPlace): Shape[] {
  const empty = !row.figure || row.figure.value === 0;
  if (!row.words || !empty) return [];
  return [placeText('missing', shortenText(row.words, { width: right - x, size }), { x, y, size })];
}

/** A small pointer whose tip is at `x` and `y`, pointing up. */
function pointUp(x: number, y: number): PathShape {
  return placePath('pointer', [
    [x, y],
    [x + 5, y + 9],
    [x - 5, y + 9],
  ]);
}
