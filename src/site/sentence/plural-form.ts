import type { Locale } from '#site/locale.ts';

/** Which of two forms of a sentence a count takes. */
export const pluralForm = ({ format }: Locale, count: number): 'one' | 'other' =>
  format.plural(count) === 'one' ? 'one' : 'other';
