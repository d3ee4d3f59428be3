import { range, scaleQuantize } from 'd3';

const step = scaleQuantize().domain([0, 10]).range(range(6));

/**
 * The step of a score as shown on the scale of tints: 0 (palest) to 5, each a sixth of 0 to 10. It names a
 * class, `heat-0` to `heat-5`; a value outside 0 to 10 gets the step at that end.
 */
export function heatStep(score: number): number {
  return step(score);
}
