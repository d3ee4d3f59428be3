/**
 * What a chart is once it has coordinates: shapes in the order in which they are drawn. Lengths are
 * units of the view box, `y` grows downwards. A `kind` says what a shape means; style sheets turn it
 * into ink.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The size of text that names none of its own. */
  readonly textSize: number;
  readonly shapes: readonly Shape[];
}

/** One placed shape. */
export type Shape = TextShape | LineShape | RectShape | DotShape | PathShape;

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

/** `figure` is a number; `missing` speaks of what is not there. */
export type TextKind =
  'label' | 'soft' | 'figure' | 'axis-figure' | 'hero' | 'overall' | 'missing' | 'missing-figure';

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

/** A rectangle. */
export interface RectShape {
  readonly shape: 'rect';
  readonly kind: 'mark' | 'missing' | 'unit' | 'unit-missing';
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

/** Straight lines through points, closed and filled or open. */
export interface PathShape {
  readonly shape: 'path';
  readonly kind: 'leader' | 'overall' | 'pointer';
  readonly points: readonly Point[];
}

/** x and y. */
export type Point = readonly [number, number];
