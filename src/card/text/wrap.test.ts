import { expect, test } from 'vitest';
import { balanceText, wrapText } from './wrap.ts';

const widthOf = (text: string): number => text.length;

test('wrapText breaks at spaces and never before one that holds', () => {
  expect(wrapText('one two three', 7, widthOf).lines).toEqual(['one two', 'three']);
  expect(wrapText('up 1\u202f000 or more', 8, widthOf).lines).toEqual(['up 1\u00a0000', 'or more']);
});

test('wrapText cuts a word that is too wide alone and says so', () => {
  expect(wrapText('abcdefgh', 3, widthOf)).toEqual({ lines: ['abc', 'def', 'gh'], cut: true });
});

test('balanceText leaves no word alone on the last line', () => {
  expect(wrapText('Roads and Rails and Ferries', 22, widthOf).lines.at(-1)).toBe('Ferries');
  expect(balanceText('Roads and Rails and Ferries', 22, widthOf).lines).toEqual([
    'Roads and Rails',
    'and Ferries',
  ]);
});
