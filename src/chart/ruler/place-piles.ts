import type { RectShape } from '#chart/drawing.ts';
import type { Stack } from './stack.ts';

/** The marks of all piles, and how high the highest is. */
export interface Piles {
  readonly height: number;
  /** How high the pile at an x is. */
  readonly heightAt: (x: number) => number;
  readonly shapes: (base: number) => RectShape[];
}

interface PileRoom {
  readonly at: (score: number) => number;
  readonly tallest: number;
}

const thick = 5;
const mostHeight = 180;
const wishedStep = 23;

/** Upright strokes, one a department, piled on the ruler; high piles are made of shorter strokes. */
export function placePiles(stacks: readonly Stack[], { at, tallest }: PileRoom): Piles {
  const step = Math.min(wishedStep, mostHeight / Math.max(tallest, 1));
  const long = step - Math.min(4, step / 3);
  const heights = new Map(stacks.map((stack) => [at(stack.at), stack.marks.length * step]));
  return {
    height: tallest * step,
    heightAt: (x) => heights.get(x) ?? 0,
    shapes: (base) =>
      stacks.flatMap((stack) =>
        stack.marks.map((mark, i) => ({
          shape: 'rect',
          kind: mark.silent ? 'missing' : 'mark',
          x: at(stack.at) - thick / 2,
          y: base - i * step - long - 1,
          width: thick,
          height: long,
        })),
      ),
  };
}
