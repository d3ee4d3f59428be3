import { expect, test } from 'vitest';
import { measureText } from './measure.ts';
import { balanceText, wordsFit, wrapText } from './wrap.ts';

const room = { width: 105, size: 16 };

test('wrapText breaks between words', () => {
  expect(wrapText('Families and older people', room)).toEqual(['Families and', 'older people']);
});

test('wrapText never breaks at a space that holds', () => {
  const lines = wrapText('up to 10\u00a0000 or more', { ...room, width: 60 });
  expect(lines).toEqual(['up to', '10\u00a0000', 'or more']);
});

test('wrapText breaks inside a word only when it is wider than a line', () => {
  const lines = wrapText('Donaudampfschifffahrt', room);
  expect(lines.join('')).toBe('Donaudampfschifffahrt');
  expect(lines.every((line) => measureText(line, room) <= room.width)).toBe(true);
});

test('wrapText of an empty text is one empty line', () => {
  expect(wrapText('', room)).toEqual(['']);
});

test('wordsFit is false for a word that would have to be broken', () => {
  expect(wordsFit('Families and older people', room)).toBe(true);
  expect(wordsFit('the Donaudampfschifffahrt', room)).toBe(false);
});

test('balanceText leaves no word alone on the last line', () => {
  const wide = { ...room, width: 180 };
  expect(wrapText('Roads and Rails and Ferries', wide).at(-1)).toBe('Ferries');
  expect(balanceText('Roads and Rails and Ferries', wide)).toEqual([
    'Roads and Rails',
    'and Ferries',
  ]);
});
