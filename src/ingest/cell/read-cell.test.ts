import { expect, test } from 'vitest';
import { diagnoseDate } from './diagnose-date.ts';
import { detectDate, diagnoseNumber, readNumberText } from './read-number.ts';

test('readNumberText reads a decimal comma in a ; file and nowhere else', () => {
  expect(readNumberText('7,5', ';')).toEqual({ clear: true, text: '7.5' });
  expect(readNumberText('7,5', ',')).toEqual({ clear: false, first: '7.5', second: '75' });
  expect(readNumberText('7,5', '\t')).toEqual({ clear: false, first: '7.5', second: '75' });
});

test('readNumberText never guesses what may be thousands', () => {
  expect(readNumberText('1,234', ';')).toEqual({ clear: false, first: '1.234', second: '1234' });
  expect(readNumberText('1.234', ';')).toEqual({ clear: false, first: '1.234', second: '1234' });
  expect(readNumberText('1.234', ',')).toEqual({ clear: true, text: '1.234' });
  expect(readNumberText('0,125', ';')).toEqual({ clear: true, text: '0.125' });
});

test('readNumberText writes the nought that a spreadsheet leaves out', () => {
  expect(readNumberText('.5', ',')).toEqual({ clear: true, text: '0.5' });
  expect(readNumberText('-,5', ';')).toEqual({ clear: true, text: '-0.5' });
});

test('detectDate tells what was probably typed', () => {
  expect(detectDate('10-Oct')).toBe('10/10');
  expect(detectDate('3-Apr-26')).toBe('3/4');
  expect(detectDate('Mar-01')).toBe('3/1');
  expect(detectDate('03/04/2026')).toBe('');
  expect(detectDate('7 marks')).toBeUndefined();
  expect(detectDate('3-4')).toBeUndefined();
});

test('diagnoseNumber tells the number that was meant where it can', () => {
  const factsOf = (text: string) => diagnoseNumber(text, true).facts;
  expect(factsOf('7 / 10')).toEqual({ why: 'out of', meant: '7' });
  expect(factsOf('seven')).toEqual({ why: 'word', meant: '7' });
  expect(factsOf('7 points')).toEqual({ why: 'unit', meant: '7' });
  expect(factsOf('\u2014')).toEqual({ why: 'dash' });
  expect(factsOf('about half')).toEqual({ why: 'text' });
});

test('diagnoseDate gives both readings of an ambiguous date, and one of a clear one', () => {
  const factsOf = (text: string) => diagnoseDate(text, false).facts;
  expect(factsOf('03/04/2026')).toEqual({
    form: 'full',
    first: '2026-04-03',
    second: '2026-03-04',
  });
  expect(factsOf('31.12.2026')).toEqual({ form: 'full', first: '2026-12-31' });
  expect(factsOf('2026-3-4')).toEqual({ form: 'full', first: '2026-03-04' });
  expect(factsOf('last week')).toEqual({ form: 'full' });
});
