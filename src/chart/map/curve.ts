/** A curve that bulges at the height of the middle: half of a lens. */
export interface Curve {
  /** Distance from the axis at the middle. */
  readonly reach: number;
  readonly middle: number;
  readonly height: number;
  /** How much of the reach is left at the top and the bottom, 0 to 1. */
  readonly ends: number;
}

/** Distance of a curve from its axis at a height: part of an ellipse. */
export function curveAt({ reach, middle, height, ends }: Curve, y: number): number {
  const along = Math.min(1, Math.abs(y - middle) / (height / 2));
  return reach * Math.sqrt(1 - along * along * (1 - ends * ends));
}
