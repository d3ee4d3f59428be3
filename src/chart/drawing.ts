import { pathRound } from 'd3';
import type { Face } from '#text/faces.ts';

/**
 * What a picture is once it has coordinates: shapes in the order in which they are drawn. Lengths are
 * units of the view box, `y` grows downwards. A `kind` says what a shape means; a style sheet, or the
 * paint of a file that stands alone, turns it into ink.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The size of text that names none of its own. */
  readonly textSize: number;
  readonly shapes: readonly Shape[];
}

/** One placed shape. */
export type Shape = TextShape | LineShape | RectShape | DotShape | PathShape | GroupShape;

/** A line of text; `y` is its baseline, and `x` where `anchor` holds it. */
export interface TextShape {
  readonly shape: 'text';
  readonly kind: TextKind;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * What each kind of text is set in. `figure` is a number, `missing` speaks of what is not there, and
 * `centre` and `form` stand on the core of the map.
 */
export const textFaces = {
  label: 'text',
  soft: 'text',
  missing: 'text',
  overall: 'strong',
  figure: 'figure',
  'axis-figure': 'figure',
  'missing-figure': 'figure',
  hero: 'figure',
  form: 'text',
  centre: 'heading',
  sector: 'heading',
  wing: 'heading',
  title: 'heading',
} as const satisfies Record<string, Face>;

/** What a text is for. */
export type TextKind = keyof typeof textFaces;

/** A straight line. */
export interface LineShape {
  readonly shape: 'line';
  readonly kind: LineKind;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What a line is for. */
export type LineKind =
  | 'axis'
  | 'tick'
  | 'grid'
  | 'rule'
  | 'leader'
  | 'overall'
  | 'bracket'
  | 'break'
  | 'series'
  | 'series-before'
  | 'missing';

/** A rectangle; a `target` is room to point at and not seen, and `paper` what all else lies on. */
export interface RectShape {
  readonly shape: 'rect';
  readonly kind: 'mark' | 'missing' | 'unit' | 'unit-missing' | 'target' | 'paper';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A circle. `published` and `missing` are hollow. */
export interface DotShape {
  readonly shape: 'dot';
  readonly kind: 'mark' | 'before' | 'published' | 'missing';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A path; `d` is what SVG takes, rounded already. */
export interface PathShape {
  readonly shape: 'path';
  readonly kind: PathKind;
  readonly d: string;
  /** The width of its stroke, where that is not the same for all of its kind. */
  readonly width?: number | undefined;
}

/**
 * What a path is for. The strokes of a link on the map are named by what is made of it, with the
 * `tail` of one that is partly made and the `cut` across the end of a gap; a `bar` is where they
 * arrive at a department.
 */
export type PathKind =
  | 'leader'
  | 'overall'
  | 'pointer'
  | 'core'
  | 'core-rule'
  | 'sector'
  | 'rule'
  | 'made'
  | 'partly'
  | 'implicit'
  | 'gap'
  | 'tail'
  | 'cut'
  | 'bar'
  | 'bar-nothing'
  | 'ring-not-read';

/** Shapes that belong together, and what a reader can do with them. */
export interface GroupShape {
  readonly shape: 'group';
  readonly kind: 'strand' | 'department' | 'form' | 'words' | 'part';
  /** Its name: with one it takes the focus. */
  readonly title?: string | undefined;
  readonly href?: string | undefined;
  /** What a script finds it by. */
  readonly data?: Readonly<Record<string, string | undefined>>;
  /** Kept from screen readers, because the title around it says the same. */
  readonly silent?: true;
  /** Where its own origin is, and how much larger it is drawn. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
  readonly shapes: readonly Shape[];
}

/** x and y. */
export type Point = readonly [number, number];

/** Where a text stands; without an anchor it starts at `x`. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor?: TextShape['anchor'];
}

/** A line of text at a place. */
export function placeText(kind: TextKind, text: string, place: TextPlace): TextShape {
  return { shape: 'text', kind, text, anchor: 'start', ...place };
}

/** Lines of text under one another, the first of them at the place; `step` from baseline to baseline. */
export const placeLines = (
  kind: TextKind,
  lines: readonly string[],
  { step, ...place }: TextPlace & { readonly step: number },
): TextShape[] =>
  lines.map((text, i) => placeText(kind, text, { ...place, y: place.y + i * step }));

/** A straight line from one point to another. */
export function placeLine(kind: LineKind, [x1, y1]: Point, [x2, y2]: Point): LineShape {
  return { shape: 'line', kind, x1, y1, x2, y2 };
}

/** Straight lines through points. */
export function placePath(kind: PathKind, [first, ...others]: readonly Point[]): PathShape {
  const pen = pathRound(2);
  if (first) pen.moveTo(...first);
  for (const point of others) pen.lineTo(...point);
  return { shape: 'path', kind, d: pen.toString() };
}

/**
 * A drawing with every coordinate rounded, which keeps pages small and golden files the same on
 * every machine.
 */
export function finishDrawing(drawing: Drawing, decimals = 2): Drawing {
  const factor = 10 ** decimals;
  const round = (length: number) => Math.round(length * factor) / factor;
  const finish = (shape: Shape): Shape => {
    if (shape.shape === 'group') return { ...shape, shapes: shape.shapes.map(finish) };
    return roundShape(shape, round);
  };
  return {
    ...drawing,
    height: Math.ceil(drawing.height),
    shapes: drawing.shapes.map(finish),
  };
}

function roundShape(shape: Exclude<Shape, GroupShape>, round: (length: number) => number): Shape {
  switch (shape.shape) {
    case 'text':
      return { ...shape, x: round(shape.x), y: round(shape.y), size: round(shape.size) };
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return { ...shape, x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
    }
    case 'rect': {
      const { x, y, width, height } = shape;
      const size = { width: round(width), height: round(height) };
      return { ...shape, x: round(x), y: round(y), ...size };
    }
    case 'dot':
      return { ...shape, x: round(shape.x), y: round(shape.y), radius: round(shape.radius) };
    case 'path':
      return shape;
  }
}
