import { expect, test } from 'vitest';
import { fitLines, fitText } from './fit.ts';
import { textWidth } from './width.ts';
import { wordsFit, wrapText } from './wrap.ts';

const room = { width: 105, size: 16 };

test('wrapText breaks between words', () => {
  expect(wrapText('Families and older people', room)).toEqual(['Families and', 'older people']);
});

test('wrapText breaks inside a word only when it is wider than a line', () => {
  const lines = wrapText('Donaudampfschifffahrt', room);
  expect(lines.join('')).toBe('Donaudampfschifffahrt');
  expect(lines.every((line) => textWidth(line, 16) <= 105)).toBe(true);
});

test('wrapText of an empty text is one empty line', () => {
  expect(wrapText('', room)).toEqual(['']);
});

test('wordsFit is false for a word that would have to be broken', () => {
  expect(wordsFit('Families and older people', room)).toBe(true);
  expect(wordsFit('the Donaudampfschifffahrt', room)).toBe(false);
});

test('fitText leaves a text that fits and ends a longer one with an ellipsis after a word', () => {
  expect(fitText('Transport', room)).toBe('Transport');
  expect(fitText('Transport, Health and Justice', room)).toBe('Transport\u2026');
});

test('fitLines keeps the first lines and says that there was more', () => {
  const lines = fitLines('Families and older people and all', room, 2);
  expect(lines).toEqual(['Families and', 'older\u2026']);
});

test('textWidth counts no width for marks that sit on a letter', () => {
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
});
