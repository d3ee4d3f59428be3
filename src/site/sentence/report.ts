import type { DepartmentResult, EditionResult, OverallOutcome } from '#model/outcome.ts';
import type { Locale, Words } from '#site/locale.ts';
import type { NameOf } from './change.ts';
import { findEnds, type NamedScore } from './ends.ts';
import { half, reachesHalf, restsOnRounding } from './half.ts';
import { pluralForm } from '#site/plural.ts';

/** The finding on the whole: `The government of Ruritania scores 3.4 of 10 on violence against women`. */
export function wordOverall(locale: Locale, overall: OverallOutcome): string {
  const { words, format } = locale;
  if (overall.kind === 'none') return wordNoOverall(locale, overall);
  return headlineOf(words, overall)(words.score.outOfTen(format.number(overall.shown)));
}

const headlineOf = ({ report: { headline } }: Words, { kind }: OverallOutcome) =>
  kind === 'judgement' ? headline.judged : headline.score;

/** No text of a campaign has it. */
const place = '\u0000';

/** What stands before and after the score in that sentence, so that the score can be set as the mark. */
export function aroundOverall({ words }: Locale, overall: OverallOutcome) {
  const [before = '', after = ''] = headlineOf(words, overall)(place).split(place);
  return { before: before.trim(), after: after.trim() };
}

type NoOverall = Pick<Extract<OverallOutcome, { kind: 'none' }>, 'over' | 'of'>;

/** Why there is no overall score. */
export function wordNoOverall(locale: Locale, { over, of }: NoOverall): string {
  const { count } = locale.format;
  const { noneOf, someOf } = locale.words.report.headline.none;
  return over === 0
    ? pluralForm(locale, noneOf, of)(count(of))
    : pluralForm(locale, someOf, of, over)(count(over), count(of));
}

/** What the overall score covers; which of mean and judgement it is, is always said. */
export function wordOverallScope(locale: Locale, overall: OverallOutcome): string {
  const { scope } = locale.words.report;
  const { count } = locale.format;
  if (overall.kind === 'none') return '';
  if (overall.kind === 'judgement') return scope.judgement(overall.reason);
  const { over, of, silent } = overall;
  const mean = pluralForm(locale, scope.mean, of, over)(count(over), count(of));
  if (silent === 0) return mean;
  return `${mean} ${pluralForm(locale, locale.words.score.silentInMean, silent)(count(silent))}`;
}

type Scored = DepartmentResult & { readonly score: { readonly kind: 'score' } };

const isScored = (result: DepartmentResult): result is Scored => result.score.kind === 'score';

/**
 * The report in three sentences: how many departments reach half marks, who is first and last among
 * those that answered, who did not respond. Empty where no department has a score.
 */
export function wordLede(locale: Locale, result: EditionResult, nameOf: NameOf): string[] {
  const scored = result.departments.filter(isScored);
  if (scored.length === 0) return [];
  const answered = scored.flatMap(({ department, score, silence }) =>
    silence === 'all' ? [] : [{ name: nameOf(department), shown: score.shown }],
  );
  const silent = result.departments.flatMap(({ department, silence }) =>
    silence === 'all' ? [nameOf(department)] : [],
  );
  return [
    wordHalf(locale, scored),
    ...(answered.length > 1 ? [wordEnds(locale, answered, silent.length > 0)] : []),
    ...(silent.length > 0 ? [wordSilent(locale, silent)] : []),
  ];
}

/** How many departments reach half marks: `5 departments of 16 reach 5 or more.` */
export function wordHalf(
  locale: Locale,
  scored: readonly { readonly score: { readonly value: number; readonly shown: string } }[],
): string {
  const { words, format } = locale;
  const passed = scored.filter(({ score }) => reachesHalf(score.shown)).length;
  const { none, some, whole, rounded } = words.report.lede.passed;
  if (passed === 0) return none(format.count(half));
  const word = pluralForm(locale, some, scored.length, passed);
  const clause = word(format.count(passed), format.count(half), format.count(scored.length));
  return restsOnRounding(scored.map(({ score }) => score)) ? rounded(clause) : whole(clause);
}

/** Nobody is first where all are alike, and nobody is called last who stands before a department that did not respond. */
function wordEnds(locale: Locale, answered: readonly NamedScore[], silent: boolean): string {
  const { best, last, allTied, andThen, andThenAnswered } = locale.words.report.lede;
  const ends = findEnds(answered);
  if (ends.last.length === 0) {
    const shown = locale.format.number(ends.first[0]?.shown ?? '');
    return allTied[silent ? 'answered' : 'everybody'](shown);
  }
  const first = wordPlace(locale, ends.first, best);
  return (silent ? andThenAnswered : andThen)(first, wordPlace(locale, ends.last, last));
}

function wordPlace(
  locale: Locale,
  placed: readonly NamedScore[],
  words: Words['report']['lede']['best'],
): string {
  const { number } = locale.format;
  const word = pluralForm(locale, words, placed.length);
  const names = listSome(
    locale,
    placed.map(({ name }) => name),
  );
  return word(names, number(placed[0]?.shown ?? ''));
}

/** More names than these nobody reads in a sentence; so many of them stand before the number of the others. */
const mostNames = 6;
const firstNames = 3;

/** Names in a sentence: all of a few; of many the first, and how many there are besides. */
export function listSome(locale: Locale, names: readonly string[]): string {
  const { format, words } = locale;
  if (names.length <= mostNames) return format.list(names);
  const others = names.length - firstNames;
  const first = format.enumeration(names.slice(0, firstNames));
  return pluralForm(locale, words.score.andOthers, others)(first, format.count(others));
}

function wordSilent(locale: Locale, names: readonly string[]): string {
  const { silent } = locale.words.report.lede;
  return pluralForm(locale, silent, names.length)(listSome(locale, names));
}
