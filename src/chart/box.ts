import type { TextShape } from './drawing.ts';
import { figureWidth, textWidth } from './text/width.ts';

/** An upright rectangle. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const figures: readonly TextShape['kind'][] = ['figure', 'axis-figure', 'hero', 'missing-figure'];

/** The box that a text may cover, by the estimate of its width. */
export function boxOfText(text: TextShape): Box {
  const measure = figures.includes(text.kind) ? figureWidth : textWidth;
  const width = measure(text.text, text.size);
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
