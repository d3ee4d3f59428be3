import type { CriterionResult } from '#model/outcome.ts';
import { isAsked, listedStatuses, traitsOf } from '#model/status.ts';
import type { Locale } from '#site/locale.ts';
import { pluralForm } from '#site/plural.ts';

const countOf = (results: readonly CriterionResult[], status: CriterionResult['status']): number =>
  results.filter((result) => result.status === status).length;

/**
 * The finding on one question: how many departments reach half marks, of all that were assessed on it,
 * silence included. In words where it applies to nobody, or nobody has a mark.
 */
export function wordCriterion(locale: Locale, results: readonly CriterionResult[]): string {
  const { words, format } = locale;
  const { finding } = words.criterion;
  if (!results.some(({ status }) => traitsOf(status).applies)) return finding.nobody;
  if (countOf(results, 'scored') === 0) return finding.noMark;
  const half = results.filter((result) => result.status === 'scored' && (result.share ?? 0) >= 0.5);
  const reached = half.length === 0 ? finding.none : format.count(half.length);
  // A department that nobody assessed has not fallen short.
  const asked = results.filter(({ status }) => isAsked(status)).length;
  const of = format.count(asked);
  const word = asked < results.length ? finding.halfOfSome : finding.half;
  return pluralForm(locale, word, asked, half.length)(reached, of);
}

/** How the departments answered: `Of 16 departments: 13 marked, 2 did not respond and ...`. */
export function wordAnswers(locale: Locale, results: readonly CriterionResult[]): string {
  const { words, format } = locale;
  const { answers } = words.criterion;
  const parts = listedStatuses.flatMap((status) => {
    const count = countOf(results, status);
    return count === 0
      ? []
      : [pluralForm(locale, answers.each[status], count)(format.count(count))];
  });
  const word = pluralForm(locale, answers.of, results.length);
  return word(format.count(results.length), format.list(parts));
}

/** `1 department`, `5 departments`. */
export function wordDepartmentCount(locale: Locale, count: number): string {
  const word = pluralForm(locale, locale.words.criterion.departments, count);
  return word(locale.format.count(count));
}
