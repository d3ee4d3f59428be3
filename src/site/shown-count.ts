import type { Locale } from './locale.ts';
import { pluralForm, type PartOf, type Plural } from './plural.ts';

/** The forms of a phrase by the attribute of the element that a script reads them from. */
export type ShownForms = Readonly<Record<`data-shown${string}`, string>>;

const rules = ['zero', 'one', 'two', 'few', 'many'] as const;

/**
 * How many of a whole are shown, for a script that counts in the browser: a form for each rule of
 * which the catalogue has one, with `{count}` and `{of}` in place of the numbers.
 */
export function shownForms(locale: Locale, words: Plural<PartOf>, whole: number): ShownForms {
  const ofWhole = words[locale.format.plural(whole)] ?? words.other;
  const forms: Plural<PartOf> = typeof ofWhole === 'function' ? { other: ofWhole } : ofWhole;
  const write = (form: Plural<PartOf>): string => pluralForm(locale, form)('{count}', '{of}');
  const own = rules.flatMap((rule) => {
    const form = forms[rule];
    return form === undefined ? [] : [[`data-shown-${rule}`, write({ other: form })] as const];
  });
  return { 'data-shown': write(forms), ...Object.fromEntries(own) };
}

/** The same in the browser, from the element that has the forms. */
export function wordShown({ dataset }: HTMLElement, count: number, of: number): string {
  const rule = new Intl.PluralRules(document.documentElement.lang).select(count);
  const form = dataset[`shown${rule.charAt(0).toUpperCase()}${rule.slice(1)}`] ?? dataset['shown'];
  return (form ?? '').replace('{count}', String(count)).replace('{of}', String(of));
}
