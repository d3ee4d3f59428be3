import { interfaceLanguageOf, type InterfaceLanguage } from '#model/interface-languages.ts';
import { formatsOf, type Formats } from './format.ts';
import { en } from './words/en.ts';

/** Every word of the interface. English is the pattern; another language is one more catalogue. */
export type Words = typeof en;

/** What a page needs to speak a language. */
export interface Locale {
  /** BCP 47 tag, for the `lang` of the page. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
  readonly format: Formats;
}

const catalogues: Readonly<Record<InterfaceLanguage, Words>> = { en };
const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/**
 * The locale of a campaign. A language without a catalogue gets the English words, with its own
 * numbers and dates, which the check of the campaign says. Plain English means British English here.
 */
export function localeOf(language: string): Locale {
  const tag = new Intl.Locale(language === 'en' ? 'en-GB' : language);
  return {
    language: tag.toString(),
    direction: rightToLeft.has(tag.maximize().script ?? '') ? 'rtl' : 'ltr',
    words: catalogues[interfaceLanguageOf(language) ?? 'en'],
    format: formatsOf(tag.toString()),
  };
}
