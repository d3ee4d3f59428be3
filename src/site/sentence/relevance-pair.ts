import type { DepartmentPair } from '#model/relevance.ts';
import type { Locale } from '#site/locale.ts';
import type { NameOf } from './change.ts';
import { pluralForm } from './plural-form.ts';

/** Finds the names of departments and of forms by their ids. */
export interface RelevanceNames {
  readonly department: NameOf;
  readonly form: NameOf;
}

/** Two departments that should work together, in sentences: what they share, and who makes the link. */
export function wordPair(locale: Locale, pair: DepartmentPair, names: RelevanceNames): string[] {
  const { words, format } = locale;
  const { departments, forms, joint } = pair;
  const form = pluralForm(locale, forms.length);
  const shared = words.relevance.pair.shared[form](
    format.list(departments.map((id) => names.department(id))),
    format.list(forms.map((each) => names.form(each.form))),
    format.count(forms.length),
  );
  const [one, other] = departments;
  const together = words.relevance.pair.joint[pluralForm(locale, joint.length)];
  return [
    shared,
    wordSide(locale, pair, { side: 0, name: names.department(one) }),
    wordSide(locale, pair, { side: 1, name: names.department(other) }),
    ...(joint.length === 0 ? [] : [together(format.count(joint.length))]),
  ];
}

function wordSide(
  locale: Locale,
  { forms }: DepartmentPair,
  { side, name }: { side: 0 | 1; name: string },
): string {
  const made = forms.filter(({ sides }) => sides[side].linkMade !== 'no').length;
  const { one, other } = locale.words.relevance.pair.side;
  if (forms.length === 1) return made === 0 ? one.none(name) : one.all(name);
  if (made === 0) return other.none(name);
  return made === forms.length ? other.all(name) : other.some(name, locale.format.count(made));
}
