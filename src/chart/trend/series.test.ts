import { expect, test } from 'vitest';
import type { TrendPoint } from './data.ts';
import { placeSeries } from './series.ts';

const place = { xOf: Number, yOf: (score: number) => 10 - score, main: true };

function score(edition: string, value: number, join: boolean): TrendPoint {
  return { kind: 'score', edition, join, figure: { value, shown: String(value) } };
}

function draw(...points: TrendPoint[]) {
  return placeSeries({ name: 'Transport', points }, place);
}

test('placeSeries draws a line only to a point that joins', () => {
  const { lines, dots } = draw(score('1', 2, false), score('2', 3, false), score('3', 4, true));
  expect(dots).toHaveLength(3);
  expect(lines).toEqual([{ shape: 'line', kind: 'series', x1: 2, y1: 7, x2: 3, y2: 6 }]);
});

test('placeSeries never draws a line across an edition without a score', () => {
  const words: TrendPoint = { kind: 'words', edition: '2', words: 'No response' };
  expect(draw(score('1', 2, false), words, score('3', 4, true)).lines).toEqual([]);
});

test('placeSeries leaves published scores hollow', () => {
  const { dots } = draw({ kind: 'published', edition: '1', figure: { value: 1, shown: '1' } });
  expect(dots.map((dot) => dot.kind)).toEqual(['published']);
});

test('placeSeries never joins a score to a published one', () => {
  const published: TrendPoint = {
    kind: 'published',
    edition: '1',
    figure: { value: 1, shown: '1' },
  };
  expect(draw(published, score('2', 3, true)).lines).toEqual([]);
});
