import { expect, test } from 'vitest';
import { localeOf, ownAttributes } from './locale.ts';

const isolated = (text: string): string => `\u2068${text}\u2069`;

test('localeOf gives a language with words to page and campaign alike', () => {
  const { language, direction, own } = localeOf('en');
  expect({ language, direction }).toEqual({ language: 'en-GB', direction: 'ltr' });
  expect(own).toEqual({ language, direction });
  expect(ownAttributes(localeOf('en-IE'))).toEqual({});
});

test('localeOf makes a page English where its language has no words, with numbers of its own', () => {
  const german = localeOf('de');
  expect(german).toMatchObject({ language: 'en-GB', own: { language: 'de', direction: 'ltr' } });
  expect(german.format.number('3.4')).toBe('3,4');
  expect(german.format.list(['A', 'B', 'C'])).toBe('A, B and C');
  expect(ownAttributes(german)).toEqual({ lang: 'de', dir: 'ltr' });
  // French says one of nothing, and its sentences here are English ones.
  expect(localeOf('fr').format.plural(0)).toBe('other');
});

test('localeOf isolates what runs from right to left in every sentence of an English page', () => {
  const { words, format, direction, own } = localeOf('ar');
  expect([direction, own.direction]).toEqual(['ltr', 'rtl']);
  expect(words.score.scores('النقل 2030', '3.4')).toBe(
    `${isolated('النقل 2030')} scores 3.4 of 10`,
  );
  expect(words.department.standing(['1st of 8', 'جيد'])).toBe(`1st of 8 · ${isolated('جيد')}`);
  const { title } = words.department.profile;
  expect(title({ names: 'العمل', shown: '9.0' }, { names: 'work', shown: '1.0' })).toBe(
    `Strongest on ${isolated('العمل')} (9.0), weakest on work (1.0)`,
  );
  expect(format.list(['الصحة', 'UN'])).toBe(`${isolated('الصحة')} and UN`);
  expect(format.date('2026-11-10')).toBe(isolated('10 نوفمبر 2026'));
});

test('localeOf isolates a text once, however many sentences it goes through', () => {
  const { words } = localeOf('he');
  const finding = words.score.scores('משרד', '3.4');
  expect(words.score.scoresWithChange(finding, 'up 1.0')).toBe(
    `${isolated('משרד')} scores 3.4 of 10, up 1.0`,
  );
});
