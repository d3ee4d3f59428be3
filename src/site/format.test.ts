import { expect, test } from 'vitest';
import { formatsOf } from './format.ts';

const english = formatsOf('en-GB');
const german = formatsOf('de');

test('number writes what was rounded and never rounds again', () => {
  expect(english.number('7.3')).toBe('7.3');
  expect(english.number('0.123456789012345678')).toBe('0.123456789012345678');
  expect(german.number('7.3')).toBe('7,3');
  expect(english.number('10')).toBe('10');
});

test('signed shows plus and a true minus, and no sign on nothing', () => {
  expect(english.signed('0.5')).toBe('+0.5');
  expect(english.signed('-0.5')).toBe('−0.5');
  expect(english.signed('0.0')).toBe('0.0');
});

test('percent places the sign as the language does', () => {
  expect(english.percent('93')).toBe('93%');
  expect(german.percent('49.6')).toBe('49,6\u00a0%');
  expect(formatsOf('tr').percent('50')).toBe('%50');
});

test('date writes only what is known, in the Gregorian calendar', () => {
  expect(english.date('2007')).toBe('2007');
  expect(english.date('2007-05')).toBe('May 2007');
  expect(english.date('2007-05-09')).toBe('9 May 2007');
  expect(formatsOf('fa').date('2026')).toContain('۲۰۲۶');
});

test('list joins names as the language does', () => {
  expect(english.list(['Health', 'Justice', 'Transport'])).toBe('Health, Justice and Transport');
});

test('enumeration sets names beside one another, without a word between the last two', () => {
  expect(english.enumeration(['Health', 'Justice', 'Transport'])).toBe(
    'Health, Justice, Transport',
  );
});

test('formatsOf writes lists and chooses plural forms in the language of the sentences', () => {
  const polish = formatsOf('pl', 'en-GB');
  expect(polish.number('3.4')).toBe('3,4');
  expect(polish.list(['A', 'B'])).toBe('A and B');
  expect([polish.plural(2), formatsOf('pl').plural(2)]).toEqual(['other', 'few']);
});
