import type { Drawing, Shape } from './drawing.ts';

/**
 * A drawing with every coordinate rounded to two decimals, which keeps pages small and golden files
 * the same on every machine. Never throws.
 */
export function finishDrawing(drawing: Drawing): Drawing {
  return {
    ...drawing,
    height: Math.ceil(drawing.height),
    shapes: drawing.shapes.map(roundShape),
  };
}

function roundShape(shape: Shape): Shape {
  switch (shape.shape) {
    case 'text':
      return { ...shape, x: round(shape.x), y: round(shape.y), size: round(shape.size) };
    case 'line':
      return {
        ...shape,
        x1: round(shape.x1),
        y1: round(shape.y1),
        x2: round(shape.x2),
        y2: round(shape.y2),
      };
    case 'rect':
      return {
        ...shape,
        x: round(shape.x),
        y: round(shape.y),
        width: round(shape.width),
        height: round(shape.height),
      };
    case 'dot':
      return { ...shape, x: round(shape.x), y: round(shape.y), radius: round(shape.radius) };
    case 'path':
      return { ...shape, points: shape.points.map(([x, y]) => [round(x), round(y)]) };
  }
}

function round(coordinate: number): number {
  return Math.round(coordinate * 100) / 100;
}
