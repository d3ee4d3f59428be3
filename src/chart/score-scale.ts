import { scaleLinear } from 'd3';

/**
 * Where a score stands between two coordinates. The axis is 0 to 10 always, so that charts can be
 * laid side by side and none makes a difference look larger than it is; a value outside is held at
 * the end.
 */
export function scoreScale(atZero: number, atTen: number): (score: number) => number {
  const scale = scaleLinear().domain([0, 10]).range([atZero, atTen]).clamp(true);
  return (score) => scale(score);
}
