import type { ChangeOutcome } from '#model/outcome.ts';
import type { Locale } from '#site/locale.ts';
import { wordChangeClause, type NameOf } from './change.ts';
import { findEnds, type NamedScore } from './ends.ts';
import { beginLine, endSentence } from './line.ts';
import { pluralForm } from '#site/plural.ts';

/** How long the alternative text of an image may be on every platform, in characters. */
const longestAlternative = 420;

/**
 * Sentences as one text that keeps to a length: those at the end that have no room are left out, and
 * a first one that is too long itself is cut at a word.
 */
export function fitSentences(sentences: readonly string[], most = longestAlternative): string {
  let text = '';
  for (const sentence of sentences.map(endSentence)) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length > most) break;
    text = longer;
  }
  if (text !== '') return text;
  const cut = (sentences[0] ?? '').slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

/** A few names, and how many more there are. */
export function wordNames(locale: Locale, names: readonly string[], most = 4): string {
  const { words, format } = locale;
  if (names.length <= most) return format.list(names);
  const left = names.length - most + 1;
  const rest = pluralForm(locale, words.card.more, left)(format.count(left));
  return format.list([...names.slice(0, most - 1), rest]);
}

/**
 * What a card says of the change since the last report: its size where there is one, words for
 * silence, what happened to the department where lineage forbids a comparison. Empty where there is
 * nothing to say.
 * @param department its id now, which differs after a rename
 */
export function wordChangeLines(
  locale: Locale,
  change: ChangeOutcome,
  department: string,
): string[] {
  const { lineage, since } = locale.words.card;
  switch (change.kind) {
    case 'change': {
      const clause = wordChangeClause(locale, change) ?? '';
      const renamed = change.department === department ? [] : [lineage.rename];
      const moved = change.transfers.length === 0 ? [] : [lineage.transfer];
      return [beginLine(clause), ...renamed, ...moved];
    }
    case 'words':
      return [since[change.what](change.edition)];
    case 'broken':
      return [...new Set(change.by.map(({ kind }) => lineage[kind]))];
    case 'none':
      return [];
  }
}

/**
 * Who is first and who is last, or the one score of all; two who share a place are named, more are counted.
 * @param answered those that answered
 * @param silent whether others did not: then nobody is called last without saying among whom
 */
export function wordEnds(
  locale: Locale,
  answered: readonly NamedScore[],
  silent: boolean,
): string[] {
  if (answered.length < 2) return [];
  const ends = findEnds(answered);
  const { allTied, ofAnswered } = locale.words.card;
  const scoped = (line: string): string => (silent ? ofAnswered(line) : beginLine(line));
  if (ends.last.length === 0) {
    return [scoped(allTied(locale.format.number(ends.first[0]?.shown ?? '')))];
  }
  const first = wordEnd(locale, ends.first, 'first');
  return [beginLine(first), scoped(wordEnd(locale, ends.last, 'last'))];
}

function wordEnd(locale: Locale, placed: readonly NamedScore[], end: 'first' | 'last'): string {
  const { words, format } = locale;
  const score = format.number(placed[0]?.shown ?? '');
  const { length } = placed;
  if (length > 2) {
    return pluralForm(locale, words.card.tied[end], length)(format.count(length), score);
  }
  const { best, last } = words.report.lede;
  const names = format.list(placed.map(({ name }) => name));
  return pluralForm(locale, { first: best, last }[end], length)(names, score);
}

/** How many departments did not respond at all, or who where it was one alone. */
export function wordSilent(
  locale: Locale,
  { silent, of }: { readonly silent: readonly string[]; readonly of: number },
  nameOf: NameOf,
): string {
  const { words, format } = locale;
  const [only] = silent;
  if (silent.length === 1 && only !== undefined) {
    return words.score.noneOf['no-response'](nameOf(only));
  }
  const word = pluralForm(locale, words.card.silent, of, silent.length);
  return word(format.count(silent.length), format.count(of));
}
