import type { Box } from './box.ts';
import type { LineShape } from './drawing.ts';

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
