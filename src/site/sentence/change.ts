import type { ChangeOutcome, LineageNote } from '#model/outcome.ts';
import type { Locale } from '#site/locale.ts';

/** Finds the name of a department by its id. */
export type NameOf = (department: string) => string;

/** The size of a change without its sign, as the language writes it. */
const sizeOf = (locale: Locale, shown: string): string =>
  locale.format.number(shown.replace('-', ''));

/** A change after a comma: `up 0.5 on 2025`; undefined where no number is given. */
export function wordChangeClause(locale: Locale, change: ChangeOutcome): string | undefined {
  if (change.kind !== 'change') return undefined;
  const by = sizeOf(locale, change.difference.shown);
  return locale.words.change.clause[change.direction](by, change.edition);
}

/** A change in a table cell: `up 0.5`, `now responds`, `not comparable`. */
export function wordChangeInShort(locale: Locale, change: ChangeOutcome): string {
  const { short } = locale.words.change;
  switch (change.kind) {
    case 'change':
      return change.direction === 'same'
        ? short.same
        : short[change.direction](sizeOf(locale, change.difference.shown));
    case 'words':
      return short[change.what];
    case 'broken':
      return short.broken;
    case 'none':
      return change.why === 'first-edition' ? short['first-edition'] : short.none;
  }
}

/** One event of lineage as a clause: `Roads and Ferries merged into Transport (1 April 2025)`. */
export function wordEvent(locale: Locale, event: LineageNote, nameOf: NameOf): string {
  const { list, date } = locale.format;
  const names = (ids: readonly string[]): string => list(ids.map((id) => nameOf(id)));
  const word = locale.words.change.event[event.kind];
  return word(names(event.from), names(event.to), date(event.changedOn));
}

/** What a change covers, or why there is none, in whole sentences. */
export function wordChangeScope(locale: Locale, change: ChangeOutcome, nameOf: NameOf): string {
  const { words, format } = locale;
  const events = (notes: readonly LineageNote[]): string =>
    notes.map((note) => wordEvent(locale, note, nameOf)).join('; ');
  switch (change.kind) {
    case 'broken':
      return words.change.broken(events(change.by));
    case 'none':
      return words.change.none[change.why](change.edition ?? '');
    case 'words':
      return words.change.words[change.what](change.edition);
    case 'change': {
      const scope =
        change.scope === 'whole'
          ? words.change.whole(change.edition, format.count(change.compared))
          : words.change.common({
              compared: format.count(change.compared),
              of: format.count(change.of),
              since: change.edition,
              before: format.number(change.before.shown),
              now: format.number(change.now.shown),
            });
      return change.transfers.length === 0
        ? scope
        : `${scope} ${words.change.transfer(events(change.transfers))}`;
    }
  }
}
