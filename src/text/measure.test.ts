import { expect, test } from 'vitest';
import { measureText } from './measure.ts';

test('measureText takes the widths of the typefaces themselves', () => {
  // Newsreader at its largest optical size and a weight of 500: a figure is 0.61 em, a point 0.25.
  expect(measureText('6.0', { face: 'serif', size: 100 })).toBeCloseTo(148.2, 1);
  expect(measureText('6.0', { face: 'serif', size: 50 })).toBeCloseTo(74.1, 1);
});

test('measureText follows weight and kerning', () => {
  const width = (text: string, face: 'sans' | 'bold') => measureText(text, { face, size: 1 });
  expect(width('Transport', 'bold')).toBeGreaterThan(width('Transport', 'sans'));
  expect(width('To', 'sans')).toBeLessThan(width('T', 'sans') + width('o', 'sans'));
});

test('measureText leaves a margin in pages alone', () => {
  const width = (face: 'sans' | 'text') => measureText('Transport and Rail', { face, size: 1 });
  expect(width('text') / width('sans')).toBeCloseTo(1.05, 5);
});

test('measureText counts no width for marks that sit on a letter, whichever font has them', () => {
  for (const letter of ['e', 'm', '\u0938'])
    expect(measureText(`${letter}\u0301\u093f`, { size: 10 })).toBeCloseTo(
      measureText(letter, { size: 10 }),
      5,
    );
});

test('measureText guesses what no font has: an em for a wide sign, less for a letter', () => {
  expect(measureText('日本', { face: 'sans', size: 10 })).toBe(20);
  expect(measureText('و', { face: 'sans', size: 10 })).toBeCloseTo(6.4, 5);
  expect(measureText('Ж', { face: 'sans', size: 10 })).toBeCloseTo(7.8, 5);
});

test('measureText of an empty text is 0', () => {
  expect(measureText('', { size: 10 })).toBe(0);
});
