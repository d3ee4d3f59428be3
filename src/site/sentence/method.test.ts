import { expect, test } from 'vitest';
import { localeOf } from '#site/locale.ts';
import { wordAsked, wordLevels, wordMethod, wordThemes } from './method.ts';

const locale = localeOf('en');

test('wordMethod counts one and several', () => {
  expect(wordMethod(locale, 25, 5)).toBe('25 questions, 5 themes, one score out of 10');
  expect(wordMethod(locale, 1, 1)).toBe('1 question, 1 theme, one score out of 10');
  expect(wordMethod(locale, 2, 0)).toBe('2 questions, one score out of 10');
});

test('wordAsked, wordLevels and wordThemes speak of one in the singular', () => {
  expect(wordAsked(locale, 1)).toContain('the same one question,');
  expect(wordLevels(locale, 1, 2)).toContain('1 of the 2 questions and stands on its page.');
  expect(wordThemes(locale, 1, true)).toContain('There is one theme,');
  expect(wordThemes(locale, 1, false)).toContain('There is one theme,');
});
