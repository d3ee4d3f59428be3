import { expect, test } from 'vitest';
import { placeFlags } from './flags.ts';

const room = { at: (score: number) => 14 + score * 93.2, width: 960 };

function nameAll(scores: readonly number[], pole: number): string[] {
  const entries = scores
    .toSorted((a, b) => a - b)
    .map((at, i) => ({ at, name: `Office ${i}`, shown: at.toFixed(1), silent: false }));
  const { shapes } = placeFlags(entries, { ...room, pole: room.at(pole) });
  return shapes.flatMap((shape) =>
    shape.shape === 'text' && shape.kind === 'label' ? [shape.text] : [],
  );
}

test('placeFlags names those at the ends too, where a name can only be written inwards', () => {
  const scores = [0, 0.4, 1.6, 2.8, 2.8, 3.1, 3.8, 4, 4, 4.4, 4.5, 5, 6, 6.2, 7.8, 8.5];
  expect(nameAll(scores, 4)).toHaveLength(16);
});

test('placeFlags names some of thousands, the lowest and the highest among them', () => {
  const scores = Array.from({ length: 4000 }, (_, i) => (i % 101) / 10);
  const named = nameAll(scores, 5);
  expect(named.length).toBeGreaterThan(10);
  expect(named.every((name) => /Office (\d|[1-3]\d|39[6-9]\d)$/.test(name))).toBe(true);
});

test('placeFlags of nothing takes no row', () => {
  expect(placeFlags([], room)).toEqual({ rows: 0, shapes: [] });
});
