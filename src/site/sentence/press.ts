import type { OverallOutcome } from '#model/outcome.ts';
import type { GapOutcome } from '#model/relevance.ts';
import type { Locale } from '#site/locale.ts';
import { findEnds, type NamedScore } from './ends.ts';
import { half } from './half.ts';
import { pluralForm } from '#site/plural.ts';
import { wordGap } from './relevance.ts';
import { listSome } from './report.ts';

/* Finished sentences to quote: each has its scope in it, because a quotation travels alone. */

interface OverallQuoted {
  /** The title of the report. */
  readonly title: string;
  readonly overall: OverallOutcome;
}

/** The overall score, with whether it is a mean or a judgement and what it covers. */
export function quoteOverall(locale: Locale, { title, overall }: OverallQuoted): string {
  const { quotes } = locale.words.press;
  const { count, number } = locale.format;
  if (overall.kind === 'none') {
    const { noneOf, someOf } = quotes.none;
    const of = count(overall.of);
    return overall.over === 0
      ? pluralForm(locale, noneOf, overall.of)(title, of)
      : pluralForm(locale, someOf, overall.of, overall.over)(title, count(overall.over), of);
  }
  const mark = locale.words.score.outOfTen(number(overall.shown));
  if (overall.kind === 'judgement') return quotes.judgement(mark, title);
  const [over, of] = [count(overall.over), count(overall.of)];
  const mean = pluralForm(locale, quotes.mean, overall.of, overall.over);
  const clause = mean({ mark, title, over, of });
  const silent = pluralForm(locale, quotes.withSilent, overall.silent);
  return overall.silent === 0 ? quotes.whole(clause) : silent(clause, count(overall.silent));
}

interface HalfQuoted {
  readonly title: string;
  /** Departments that reach half marks, and departments with a score. */
  readonly passed: number;
  readonly scored: number;
  /** Whether one of them does so only as its score is rounded. */
  readonly isRounded: boolean;
}

/** How many departments reach half marks, of those that have a score; undefined below two of them. */
export function quoteHalf(locale: Locale, quoted: HalfQuoted): string | undefined {
  const { title, passed, scored, isRounded } = quoted;
  if (scored < 2) return undefined;
  const { quotes } = locale.words.press;
  const { count } = locale.format;
  const of = count(scored);
  if (passed === 0) return pluralForm(locale, quotes.half.noneOf, scored)(title, count(half), of);
  const word = pluralForm(locale, quotes.half.someOf, scored, passed);
  const clause = word({ title, count: count(passed), half: count(half), of });
  return isRounded ? quotes.half.rounded(clause) : quotes.whole(clause);
}

interface Named {
  readonly title: string;
  readonly names: readonly string[];
}

/** Who did not respond at all, and what that counts as; undefined where everybody did. */
export function quoteSilent(
  locale: Locale,
  { title, names }: Named,
  treatment: 'zero' | 'excluded',
): string | undefined {
  if (names.length === 0) return undefined;
  return locale.words.press.quotes.silent[treatment](listSome(locale, names), title);
}

/** First and last among those that answered; undefined where fewer than two scores differ. */
export function quoteEnds(
  locale: Locale,
  title: string,
  answered: readonly NamedScore[],
): string | undefined {
  const { first, last } = findEnds(answered);
  if (last.length === 0) return undefined;
  const { quotes } = locale.words.press;
  const end = (word: 'best' | 'last', placed: readonly NamedScore[]): string => {
    const names = listSome(
      locale,
      placed.map(({ name }) => name),
    );
    const score = locale.format.number(placed[0]?.shown ?? '');
    return pluralForm(locale, quotes[word], placed.length)(names, score);
  };
  const of = locale.format.count(answered.length);
  const ends = pluralForm(locale, quotes.ends, answered.length);
  return ends({ title, best: end('best', first), last: end('last', last), of });
}

interface MoveQuoted extends Named {
  /** The edition before. */
  readonly since: string;
  /** The change as shown, signed and unformatted. */
  readonly shown: string;
  /** How many departments are compared as a whole. */
  readonly of: number;
}

/** Who rose or fell most, among those that are compared over the same questions. */
export function quoteMove(locale: Locale, quoted: MoveQuoted): string {
  const { names, title, since, shown, of } = quoted;
  const move = locale.words.press.quotes.moved[shown.startsWith('-') ? 'down' : 'up'];
  return pluralForm(
    locale,
    move,
    of,
    names.length,
  )({
    names: locale.format.list(names),
    title,
    since,
    by: locale.format.number(shown.replace('-', '')),
    of: locale.format.count(of),
  });
}

/** The gap of the government, with how many departments were read; undefined where there is none. */
export function quoteGap(
  locale: Locale,
  gap: GapOutcome,
  { title, read }: { readonly title: string; readonly read: number },
): string | undefined {
  if (gap.kind === 'none') return undefined;
  const word = pluralForm(locale, locale.words.press.quotes.gap, read);
  return word(wordGap(locale, gap), title, locale.format.count(read));
}

interface RecordQuoted {
  readonly name: string;
  /** As typed. */
  readonly score: string;
  readonly year: string;
  readonly source: string;
  /** A partial date. */
  readonly date: string | undefined;
}

/** A published score of the past, with the source that states it. */
export function quoteRecord({ words, format }: Locale, { date, ...quoted }: RecordQuoted): string {
  const { record, recordOf } = words.press.quotes;
  const said = { ...quoted, score: format.number(quoted.score) };
  return date === undefined ? record(said) : recordOf({ ...said, date: format.date(date) });
}

/** How many questions follow one of the report before and may be compared. */
export function wordTied(locale: Locale, tied: number, questions: number): string {
  const words = locale.words.press.compare.tied;
  const { count } = locale.format;
  if (tied === 0) return words.none;
  if (questions === 1) return words.only;
  return pluralForm(locale, words.some, questions, tied)(count(tied), count(questions));
}
