import type { LineageNote } from '#model/outcome.ts';
import type {
  DepartmentRelevanceChange,
  LinkChange,
  LinkChanges,
  RelevanceChange,
} from '#model/relevance-change.ts';
import type { Locale } from '#site/locale.ts';
import { wordEvent, type NameOf } from './change.ts';
import { pluralForm } from '#site/plural.ts';

/**
 * What changed since the edition before, in sentences, for a department or the government; why
 * nothing can be compared where that is so.
 */
export function wordRelevanceChange(
  locale: Locale,
  change: DepartmentRelevanceChange | RelevanceChange,
  nameOf: NameOf,
): string[] {
  const { change: words } = locale.words.relevance;
  if (change.kind === 'none') return [words.none[change.why](change.edition ?? '')];
  if (change.kind === 'broken') return [wordEvents(locale, change.by, nameOf)];
  const names = (ids: readonly string[]): string => locale.format.list(ids.map((id) => nameOf(id)));
  const counted = wordCounts(locale, change.edition, change);
  if (!('broken' in change)) return counted;
  const { broken, newlyRead, noLongerRead } = change;
  return [
    ...counted,
    ...(broken.length > 0 ? [wordEvents(locale, broken, nameOf)] : []),
    ...(newlyRead.length > 0 ? [words.newlyRead(names(newlyRead))] : []),
    ...(noLongerRead.length > 0 ? [words.noLongerRead(names(noLongerRead))] : []),
  ];
}

/** Finds the names of departments and of forms by their ids. */
interface RelevanceNames {
  readonly department: NameOf;
  readonly form: NameOf;
}

/** One link that is newly made, or made no more: `Stalking: Transport now makes the link in “...”`. */
export function wordLinkChange(
  locale: Locale,
  change: LinkChange,
  { text, names }: { text: string; names: RelevanceNames },
): string {
  const { link } = locale.words.relevance.change;
  const { form, departments, now } = change;
  const word = pluralForm(locale, link[now === 'no' ? 'lost' : 'made'], departments.length);
  const list = locale.format.list(departments.map((id) => names.department(id)));
  return word(names.form(form), list, text);
}

function wordEvents(locale: Locale, events: readonly LineageNote[], nameOf: NameOf): string {
  const { change: words } = locale.words.relevance;
  return words.broken(words.events(events.map((event) => wordEvent(locale, event, nameOf))));
}

function wordCounts(locale: Locale, edition: string, changes: LinkChanges): string[] {
  const { change: words } = locale.words.relevance;
  const { made, lost, newObjectives, dropped } = changes;
  const count = (key: 'made' | 'lost' | 'added' | 'dropped', { length }: readonly unknown[]) =>
    length === 0
      ? words[key].none
      : pluralForm(locale, words[key].some, length)(locale.format.count(length));
  const links = words.links(edition, count('made', made), count('lost', lost));
  if (newObjectives.length + dropped.length === 0) return [links];
  return [links, words.objectives(count('added', newObjectives), count('dropped', dropped))];
}
