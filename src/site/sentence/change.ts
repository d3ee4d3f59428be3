import type { ChangeOutcome, ComparedScores, LineageNote, OverallChange } from '#model/outcome.ts';
import type { Locale } from '#site/locale.ts';
import { pluralForm } from '#site/plural.ts';

/** Finds the name of a department by its id. */
export type NameOf = (department: string) => string;

/** The size of a change without its sign, as the language writes it. */
const sizeOf = (locale: Locale, shown: string): string =>
  locale.format.number(shown.replace('-', ''));

/**
 * A change after a comma: `up 0.5 on 2025`, with how many questions it covers where those are not
 * all; undefined where no number is given.
 */
export function wordChangeClause(locale: Locale, change: ChangeOutcome): string | undefined {
  if (change.kind !== 'change') return undefined;
  const { clause, clauseOver } = locale.words.change;
  const by = sizeOf(locale, change.difference.shown);
  const said = clause[change.direction](by, change.edition);
  return change.scope === 'whole' ? said : clauseOver(said, wordOver(locale, change));
}

/** A change in a table cell: `up 0.5`, `up 0.5 over 13 of 25`, `now responds`, `not in 2025`, `not comparable`. */
export function wordChangeInShort(locale: Locale, change: ChangeOutcome): string {
  const { short, shortOver } = locale.words.change;
  switch (change.kind) {
    case 'change': {
      const { compared, of, scope, direction, difference } = change;
      const said = short[direction](sizeOf(locale, difference.shown));
      const { count } = locale.format;
      return scope === 'whole' ? said : shortOver(said, count(compared), count(of));
    }
    case 'words':
      return short[change.what];
    case 'broken':
      return change.by.every(({ kind }) => kind === 'create')
        ? short['first-edition']
        : short.broken;
    case 'none':
      return wordNoChangeInShort(locale, change);
  }
}

/** A department that is new to the reports is not called one that cannot be compared. */
function wordNoChangeInShort(
  { words }: Locale,
  { why, edition }: Extract<ChangeOutcome, { kind: 'none' }>,
): string {
  const { short } = words.change;
  if (why === 'first-edition') return short['first-edition'];
  if (why === 'not-in-edition-before' && edition !== undefined) return short.notIn(edition);
  return short.none;
}

/** What a change covers that is not shown as a whole: `over the comparable questions, 13 of 25`. */
export function wordOver(
  locale: Locale,
  { compared, of }: Extract<ChangeOutcome, { kind: 'change' }>,
): string {
  const { words, format } = locale;
  const { over } = words.change;
  // All questions of now, and still not as a whole: weights differ, or there were more before.
  return compared === of
    ? pluralForm(locale, over.shared, compared)(format.count(compared))
    : pluralForm(locale, over.some, of, compared)(format.count(compared), format.count(of));
}

/** What a change as a whole covers: `Compared with 2025 over the same 25 questions.` */
export function wordWhole(
  locale: Locale,
  { compared, edition }: Extract<ChangeOutcome, { kind: 'change' }>,
): string {
  const word = pluralForm(locale, locale.words.change.whole, compared);
  return word(edition, locale.format.count(compared));
}

/** One event of lineage as a clause: `Roads and Ferries merged into Transport (1 April 2025)`. */
export function wordEvent(locale: Locale, event: LineageNote, nameOf: NameOf): string {
  const { list, date } = locale.format;
  const names = (ids: readonly string[]): string => list(ids.map((id) => nameOf(id)));
  const word = locale.words.change.event[event.kind];
  return word(names(event.from), names(event.to), date(event.changedOn));
}

/** The same as a sentence of its own. */
export const wordEventSentence = (locale: Locale, event: LineageNote, nameOf: NameOf): string =>
  locale.words.change.eventAlone(wordEvent(locale, event, nameOf));

/**
 * What the tables say of an event; where that differs by department, with the name of each before
 * it. Undefined where they say nothing.
 */
export function wordEventNotes(
  locale: Locale,
  { notes }: LineageNote,
  nameOf: NameOf,
): string | undefined {
  const [only, ...others] = notes;
  if (only === undefined || others.length === 0) return only?.text;
  const { noteOf } = locale.words.change;
  return notes
    .map(({ departments, text }) => noteOf(locale.format.list(departments.map(nameOf)), text))
    .join(' ');
}

/** What a change covers, or why there is none, in whole sentences. */
export function wordChangeScope(locale: Locale, change: ChangeOutcome, nameOf: NameOf): string {
  const { words } = locale;
  const events = (notes: readonly LineageNote[]): string =>
    words.change.events(notes.map((note) => wordEvent(locale, note, nameOf)));
  switch (change.kind) {
    case 'broken':
      return words.change.broken(events(change.by));
    case 'none':
      return words.change.none[change.why](change.edition ?? '');
    case 'words':
      return words.change.words[change.what](change.edition);
    case 'change': {
      const scope = withFiner(locale, change, scopeOf(locale, change));
      return change.transfers.length === 0
        ? scope
        : words.change.withTransfer(scope, words.change.transfer(events(change.transfers)));
    }
  }
}

/**
 * How the whole changed, with over how many departments, or why no change is given; blank where there
 * is nothing before to compare with.
 */
export function wordOverallChange(locale: Locale, change: OverallChange): string {
  const { words, format } = locale;
  const [over, of] = [format.count(change.over), format.count(change.of)];
  if (change.kind === 'none') return words.overallChange.none[change.why](change.edition, over, of);
  const sentence = pluralForm(
    locale,
    words.overallChange[change.direction],
    change.of,
  )({
    over,
    of,
    since: change.edition,
    before: format.number(change.before.shown),
    now: format.number(change.now.shown),
    by: sizeOf(locale, change.difference.shown),
  });
  return withFiner(locale, change, sentence);
}

type Change = Extract<ChangeOutcome, { kind: 'change' }>;

function scopeOf(locale: Locale, change: Change): string {
  const { words, format } = locale;
  if (change.scope === 'whole') return wordWhole(locale, change);
  return words.change.common({
    over: wordOver(locale, change),
    since: change.edition,
    before: format.number(change.before.shown),
    now: format.number(change.now.shown),
  });
}

/** A reader who subtracts the scores as shown has to come to the change. */
function withFiner({ words, format }: Locale, { finer }: ComparedScores, scope: string): string {
  if (finer === undefined) return scope;
  const { before, now, difference } = finer;
  return words.change.together(
    scope,
    words.change.finer({
      before: format.number(before),
      now: format.number(now),
      difference: format.number(difference.replace('-', '')),
    }),
  );
}
