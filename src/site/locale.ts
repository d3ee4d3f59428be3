import { interfaceLanguageOf, type InterfaceLanguage } from '#model/interface-languages.ts';
import { formatsOf, isolateFormats, type Formats } from './format.ts';
import { isolateIn } from './isolate.ts';
import { isolateTerms, termsOf, type Terms } from './terms.ts';
import { en } from './words/en/words.ts';

/** Every word of the interface. English is the pattern; another language is one more catalogue. */
export type Words = ReturnType<typeof en>;

/** A language, and the way it is written. */
export interface Language {
  /** BCP 47 tag, for the `lang` of an element. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What a page needs to speak a language: that of the interface's words, which is the page's own. */
export interface Locale extends Language {
  /** The language of the campaign's texts; another one where the interface has no words in it. */
  readonly own: Language;
  readonly words: Words;
  readonly format: Formats;
}

/** What an element with a text of the campaign carries; nothing where the page is in its language. */
export const ownAttributes = ({ language, own }: Locale) =>
  own.language === language ? {} : { lang: own.language, dir: own.direction };

const catalogues: Readonly<Record<InterfaceLanguage, (terms: Terms) => Words>> = { en };
const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/**
 * The locale of a campaign, with what it calls what it grades. Where the interface has no words in its language, which the check of the
 * campaign says, the page is an English one with the campaign's texts in it: words, plural forms and
 * lists are English, numbers and dates are written as the campaign's language writes them.
 */
export function localeOf(language: string, terms = termsOf({})): Locale {
  const own = describeLanguage(language);
  const known = interfaceLanguageOf(language);
  if (known !== undefined) {
    return { ...own, own, words: catalogues[known](terms), format: formatsOf(own.language) };
  }
  const page = describeLanguage('en');
  const format = formatsOf(own.language, page.language);
  if (own.direction === page.direction) return { ...page, own, words: en(terms), format };
  const words = isolateIn(en(isolateTerms(terms)));
  return { ...page, own, words, format: isolateFormats(format) };
}

/** Plain English means British English here. */
function describeLanguage(tag: string): Language {
  const language = new Intl.Locale(tag === 'en' ? 'en-GB' : tag);
  const direction = rightToLeft.has(language.maximize().script ?? '') ? 'rtl' : 'ltr';
  return { language: language.toString(), direction };
}
