import type { DepartmentResult, EditionResult, OverallOutcome } from '#model/outcome.ts';
import type { Locale } from '#site/locale.ts';
import type { NameOf } from './change.ts';
import { pluralForm } from './plural-form.ts';

/** The finding on the government: `Ruritania scores 3.4 of 10`. */
export function wordOverall(locale: Locale, country: string, overall: OverallOutcome): string {
  const { words, format } = locale;
  const { headline } = words.report;
  if (overall.kind === 'none')
    return headline.none(format.count(overall.over), format.count(overall.of));
  const word = overall.kind === 'judgement' ? headline.judged : headline.score;
  return word(country, format.number(overall.shown));
}

/** What the overall score covers; which of mean and judgement it is, is always said. */
export function wordOverallScope(locale: Locale, overall: OverallOutcome): string {
  const { scope } = locale.words.report;
  const { count, plural } = locale.format;
  if (overall.kind === 'none') return '';
  if (overall.kind === 'judgement') return scope.judgement(overall.reason);
  const mean = scope.mean[pluralForm(locale, overall.of)](count(overall.over), count(overall.of));
  if (overall.silent === 0) return mean;
  const silent = plural(overall.silent) === 'one' ? scope.silent.one : scope.silent.other;
  return `${mean} ${silent(count(overall.silent))}`;
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
  const answered = scored.filter((department) => department.silence !== 'all');
  const silent = result.departments.filter((department) => department.silence === 'all');
  return [
    wordHalf(locale, scored),
    ...(answered.length > 1 ? [wordEnds(locale, { answered, silent }, nameOf)] : []),
    ...(silent.length > 0 ? [wordSilent(locale, silent, nameOf)] : []),
  ];
}

const half = 5;

/** How many departments reach half marks: `5 departments of 16 reach 5 or more.` */
export function wordHalf(
  locale: Locale,
  scored: readonly { readonly score: { readonly shown: string } }[],
): string {
  const { words, format } = locale;
  const passed = scored.filter((department) => Number(department.score.shown) >= half).length;
  const word = words.report.lede.passed;
  const form = passed === 0 ? 'zero' : format.plural(passed) === 'one' ? 'one' : 'other';
  const counts = { zero: word.zero, one: word.one, other: word.other };
  return form === 'zero'
    ? counts.zero(format.count(half))
    : counts[form](format.count(passed), format.count(half), format.count(scored.length));
}

interface Answers {
  readonly answered: readonly Scored[];
  readonly silent: readonly DepartmentResult[];
}

/** Nobody is called last who stands before a department that did not respond. */
function wordEnds(locale: Locale, { answered, silent }: Answers, nameOf: NameOf): string {
  const { words, format } = locale;
  const shown = answered.map((department) => Number(department.score.shown));
  const at = (score: number): Scored[] =>
    answered.filter((department) => Number(department.score.shown) === score);
  const name = (tied: readonly Scored[], one: 'best' | 'last'): string => {
    const names = format.list(tied.map((department) => nameOf(department.department)));
    const score = format.number(tied[0]?.score.shown ?? '');
    const word = words.report.lede;
    if (one === 'best') return (tied.length > 1 ? word.bestTied : word.best)(names, score);
    return (tied.length > 1 ? word.lastTied : word.last)(names, score);
  };
  const highest = Math.max(...shown);
  const lowest = Math.min(...shown);
  const best = name(at(highest), 'best');
  if (highest === lowest) return words.report.lede.allTied(best);
  const { andThen, andThenAnswered } = words.report.lede;
  return (silent.length > 0 ? andThenAnswered : andThen)(best, name(at(lowest), 'last'));
}

function wordSilent(locale: Locale, silent: readonly DepartmentResult[], nameOf: NameOf): string {
  const names = locale.format.list(silent.map((department) => nameOf(department.department)));
  const form = locale.format.plural(silent.length) === 'one' ? 'one' : 'other';
  return locale.words.report.lede.silent[form](names);
}
