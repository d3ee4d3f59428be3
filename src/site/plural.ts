import type { Formats } from './format.ts';

/** Words, or a function that sets what it is given into them. */
type Phrase = string | ((...parts: never[]) => string);

/**
 * A phrase that depends on a count: a form for each of CLDR's plural rules that a language tells
 * apart, and `other` for all the rest. Where it depends on a part and its whole (3 of 8), a form may
 * have forms in turn: the outer ones go by the whole, the inner ones by the part.
 */
export type Plural<Form extends Phrase> = {
  readonly [rule in Intl.LDMLPluralRule]?: Form | Plural<Form>;
} & { readonly other: Form | Plural<Form> };

/** A phrase with its count in it. */
export type Counted = (count: string) => string;

/** A phrase with a part and its whole in it: 3 of 8. */
export type PartOf = (part: string, whole: string) => string;

/** Declares a phrase that depends on a count, so that another language may give it other forms. */
export const plural = <Form extends Phrase>(forms: Plural<Form>): Plural<Form> => forms;

/**
 * The form of a phrase for a count, or for a whole and its part; `other` where a catalogue has no
 * form for the rule of a count.
 * @param counts the count alone, or the whole and then the part
 */
export function pluralForm<Form extends Phrase>(
  locale: { readonly format: Pick<Formats, 'plural'> },
  forms: Plural<Form>,
  ...[count, ...parts]: readonly number[]
): Form {
  const own = count === undefined ? undefined : forms[locale.format.plural(count)];
  const form = own ?? forms.other;
  return isPlural(form) ? pluralForm(locale, form, ...parts) : form;
}

const isPlural = <Form extends Phrase>(form: Form | Plural<Form>): form is Plural<Form> =>
  typeof form === 'object';
