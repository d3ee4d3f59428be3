import type { LineKind, LineShape, TextKind, TextShape } from './drawing.ts';

/** Where a text stands; without an anchor it starts at `x`. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor?: TextShape['anchor'];
}

/** A line of text at a place. */
export function writeText(kind: TextKind, text: string, place: TextPlace): TextShape {
  return { shape: 'text', kind, text, anchor: 'start', ...place };
}

/** A straight line from one point to another. */
export function drawLine(
  kind: LineKind,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): LineShape {
  return { shape: 'line', kind, x1, y1, x2, y2 };
}
