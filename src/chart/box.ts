import { measureText } from '#text/measure.ts';
import { type LineShape, textFaces, type TextShape } from './drawing.ts';

/** An upright rectangle. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box that a text covers. */
export function boxOfText(text: TextShape): Box {
  const width = measureText(text.text, { face: textFaces[text.kind], size: text.size });
  const left = text.x - { start: 0, middle: width / 2, end: width }[text.anchor];
  return {
    left,
    right: left + width,
    top: text.y - text.size * 0.78,
    bottom: text.y + text.size * 0.24,
  };
}

/** Whether two boxes share more than an edge. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A box with room around it. */
export function growBox(box: Box, by: number): Box {
  return {
    left: box.left - by,
    right: box.right + by,
    top: box.top - by,
    bottom: box.bottom + by,
  };
}

/** Whether a straight line passes through a box: it is clipped to the box's sides (Liang and Barsky). */
export function lineMeetsBox(line: LineShape, box: Box): boolean {
  const dx = line.x2 - line.x1;
  const dy = line.y2 - line.y1;
  const sides: readonly (readonly [number, number])[] = [
    [-dx, line.x1 - box.left],
    [dx, box.right - line.x1],
    [-dy, line.y1 - box.top],
    [dy, box.bottom - line.y1],
  ];
  let enters = 0;
  let leaves = 1;
  for (const [towards, distance] of sides) {
    if (towards === 0 && distance < 0) return false;
    if (towards < 0) enters = Math.max(enters, distance / towards);
    if (towards > 0) leaves = Math.min(leaves, distance / towards);
  }
  return enters <= leaves;
}
