import { isolate } from './isolate.ts';
import type { Figure } from '#model/outcome.ts';

/** Numbers, dates and lists as one language writes them. Nothing here rounds. */
export interface Formats {
  /** A score, mark or difference as rounded or typed (`3.4`), in the digits and signs of the language. */
  number: (shown: string) => string;
  /** A figure with its number as the language writes it, for charts. */
  figure: (figure: Figure) => Figure;
  /** A difference with its sign: `+0.5`, `−0.5`, and `0.0` without one. */
  signed: (shown: string) => string;
  count: (value: number) => string;
  /** A whole or decimal percentage given as `93` or `49.6`. */
  percent: (shown: string) => string;
  /** A date of which a part may be unknown: 9 May 2007, May 2007, 2007. */
  date: (partial: string) => string;
  /** A, B and C. */
  list: (items: readonly string[]) => string;
  /** A, B, C: for cells and notes. */
  enumeration: (items: readonly string[]) => string;
  /** Which plural form a count takes. */
  plural: (count: number) => Intl.LDMLPluralRule;
}

const decimalsOf = (shown: string): number => shown.split('.')[1]?.length ?? 0;

/** Intl takes decimal strings exactly; its types know only their numeric form. */
const isNumeric = (text: string): text is `${number}` => /^[+-]?\d+(\.\d+)?$/.test(text);

/**
 * The formats of a language, in the Gregorian calendar whatever the language's own.
 * @param language a BCP 47 tag
 * @param grammar the tag of the language of the sentences, whose plural forms and lists they need
 */
export function formatsOf(language: string, grammar = language): Formats {
  const unsigned = memoise((decimals: number) => fixed(language, decimals, 'auto'));
  const explicit = memoise((decimals: number) => fixed(language, decimals, 'exceptZero'));
  const dates = dateFormats(language);
  const list = new Intl.ListFormat(grammar, { type: 'conjunction' });
  const enumeration = new Intl.ListFormat(grammar, { type: 'unit', style: 'short' });
  const plural = new Intl.PluralRules(grammar);
  const around = aroundPercent(language);
  const write = (formats: (decimals: number) => Intl.NumberFormat, shown: string): string =>
    isNumeric(shown) ? formats(decimalsOf(shown)).format(shown) : shown;
  // Intl is slow, and the few hundred different scores, marks and dates recur on every page.
  const number = memoise((shown: string) => write(unsigned, shown));
  const signed = memoise((shown: string) => write(explicit, shown).replace('-', '\u2212'));
  return {
    number,
    figure: ({ value, shown }) => ({ value, shown: number(shown) }),
    signed,
    count: (value) => unsigned(0).format(value),
    percent: (shown) => `${around.before}${number(shown)}${around.after}`,
    date: memoise(dates),
    list: (items) => list.format(items),
    enumeration: (items) => enumeration.format(items),
    plural: (count) => plural.select(count),
  };
}

/** The same, for sentences that run from left to right around what a language writes the other way. */
export const isolateFormats = (format: Formats): Formats => ({
  ...format,
  signed: (shown) => isolate(format.signed(shown)),
  percent: (shown) => isolate(format.percent(shown)),
  date: (partial) => isolate(format.date(partial)),
  list: (items) => format.list(items.map(isolate)),
  enumeration: (items) => format.enumeration(items.map(isolate)),
});

function memoise<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const fixed = (language: string, decimals: number, signDisplay: 'auto' | 'exceptZero') =>
  new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay,
  });

/** What the language sets around the number of a percentage: a sign, on either side, and its space. */
function aroundPercent(language: string): { readonly before: string; readonly after: string } {
  const parts = new Intl.NumberFormat(language, { style: 'percent' }).formatToParts(0.5);
  const at = parts.findIndex(({ type }) => type === 'integer');
  const join = (some: typeof parts) => some.map(({ value }) => value).join('');
  return { before: join(parts.slice(0, at)), after: join(parts.slice(at + 1)) };
}

function dateFormats(language: string): (partial: string) => string {
  const make = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  const byLength = new Map([
    [4, make({ year: 'numeric' })],
    [7, make({ year: 'numeric', month: 'long' })],
    [10, make({ year: 'numeric', month: 'long', day: 'numeric' })],
  ]);
  return (partial) => byLength.get(partial.length)?.format(new Date(partial)) ?? partial;
}
