import { expect, test } from 'vitest';
import { fitLines, setText, shortenText } from './fit.ts';
import { measureText } from './measure.ts';

const room = { width: 105, size: 16 };

test('shortenText leaves a text that fits and ends a longer one with an ellipsis after a word', () => {
  expect(shortenText('Transport', room)).toBe('Transport');
  expect(shortenText('Transport, Health and Justice', room)).toBe('Transport\u2026');
});

test('fitLines keeps the first lines and says that there was more', () => {
  const lines = fitLines('Families and older people and all', room, 2);
  expect(lines).toEqual(['Families and', 'older people\u2026']);
});

const free = { face: 'serif', sizes: [40, 30, 20], width: 200, height: 50, leading: 1 } as const;

test('setText takes the largest size at which a text fits without a broken word', () => {
  expect(setText('Transport', free)).toMatchObject({ size: 40, lines: ['Transport'], whole: true });
  expect(setText('Transport and Rail', free)).toMatchObject({ size: 20, whole: true });
});

test('setText breaks a word rather than leave some of it out', () => {
  const set = setText('Rindfleischetikettierung', { ...free, width: 120 });
  expect(set).toMatchObject({ size: 20, whole: true });
  expect(set.lines.join('')).toBe('Rindfleischetikettierung');
});

test('setText ends a text that fits at no size in an ellipsis, within its height', () => {
  const set = setText('Roads, Rails, Ferries, Ports, Bridges and much else besides', free);
  expect(set).toMatchObject({ size: 20, whole: false, height: 40 });
  expect(set.lines.at(-1)).toMatch(/\u2026$/);
  for (const line of set.lines) expect(measureText(line, set)).toBeLessThanOrEqual(free.width);
});

test('setText of an empty text has no line', () => {
  expect(setText('', free)).toMatchObject({ lines: [], height: 0, whole: true });
});
