import { expect, test } from 'vitest';
import { isLanguageTag, languageNamed } from './language-named.ts';

test.each([
  ['Spanish', 'es'],
  ['Español', 'es'],
  ['espanol', 'es'],
  ['espagnol', 'es'],
  ['Sbaeneg', 'es'],
  ['English', 'en'],
  ['English (UK)', 'en'],
  ['Welsh', 'cy'],
  ['Cymraeg', 'cy'],
  ['Deutsch', 'de'],
  ['العربية', 'ar'],
  ['pt_BR', 'pt-BR'],
  ['the usual', undefined],
])('languageNamed reads %s as %s', (name, tag) => {
  expect(languageNamed(name)).toBe(tag);
});

test('isLanguageTag takes tags of languages that are known, and no names', () => {
  for (const tag of ['en', 'cy', 'pt-BR', 'fa-u-nu-latn', 'zh-Hant', 'gsw']) {
    expect(isLanguageTag(tag)).toBe(true);
  }
  for (const word of ['Spanish', 'english', 'xx', 'en_GB', 'e', '']) {
    expect(isLanguageTag(word)).toBe(false);
  }
});
