import { expect, test } from 'vitest';
import { lineMeetsBox } from './box.ts';
import { placeLine } from './drawing.ts';

const box = { left: 10, right: 20, top: 10, bottom: 20 };

test.each([
  { title: 'through the middle', from: [0, 15], to: [30, 15], meets: true },
  { title: 'across a corner', from: [8, 14], to: [14, 8], meets: true },
  { title: 'past a corner', from: [0, 18], to: [18, 0], meets: false },
  { title: 'that stops short', from: [0, 15], to: [9, 15], meets: false },
  { title: 'inside', from: [12, 12], to: [18, 18], meets: true },
  { title: 'above', from: [0, 5], to: [30, 5], meets: false },
] as const)('lineMeetsBox of a line $title is $meets', ({ from, to, meets }) => {
  expect(lineMeetsBox(placeLine('series', from, to), box)).toBe(meets);
});
