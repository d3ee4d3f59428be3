import type { Locale } from '#site/locale.ts';

/** Which of two forms of a sentence a count takes. */
export const pluralForm = ({ format }: Locale, count: number): 'one' | 'other' =>
  format.plural(count) === 'one' ? 'one' : 'other';

/** Which of three forms a part of a count takes: `only` where it is a part of one. */
export const partForm = (locale: Locale, part: number, of: number): 'only' | 'one' | 'other' =>
  pluralForm(locale, of) === 'one' ? 'only' : pluralForm(locale, part);
