import { expect, test } from 'vitest';
import { placeScoreBar } from './place.ts';

const barOf = (data: Parameters<typeof placeScoreBar>[0]) =>
  placeScoreBar(data).shapes.find((shape) => shape.shape === 'rect');

test('placeScoreBar gives ten the whole ruler', () => {
  expect(barOf({ score: 10 })).toMatchObject({ kind: 'mark', width: 98 });
});

test('placeScoreBar shows a score of 0 that was earned', () => {
  expect(barOf({ score: 0 })).toMatchObject({ kind: 'mark', width: 1.5 });
});

test('placeScoreBar leaves silence open', () => {
  expect(barOf({ score: 0, silent: true })).toMatchObject({ kind: 'missing' });
});

test('placeScoreBar leaves the ruler empty without a score', () => {
  expect(barOf({})).toBeUndefined();
});
