import type { Locale } from '#site/locale.ts';
import { pluralForm } from '#site/plural.ts';

/** How much a score is made of: `25 questions, 5 themes, one score out of 10`. */
export function wordMethod(locale: Locale, questions: number, themes: number): string {
  const { counts, finding } = locale.words.method;
  const { count } = locale.format;
  const asked = pluralForm(locale, counts.questions, questions)(count(questions));
  if (themes === 0) return finding(asked);
  return finding(counts.both(asked, pluralForm(locale, counts.themes, themes)(count(themes))));
}

/** What every department is assessed on. */
export function wordAsked(locale: Locale, questions: number): string {
  const word = pluralForm(locale, locale.words.method.questions.asked, questions);
  return word(locale.format.count(questions));
}

/** For how many of the questions it is laid down what a mark means; for all or none without a number. */
export function wordLevels(locale: Locale, laidDown: number, questions: number): string {
  const { noLevels, allLevels, someLevels } = locale.words.method.questions;
  const { count } = locale.format;
  if (laidDown === 0) return noLevels;
  if (laidDown === questions) return allLevels;
  const word = pluralForm(locale, someLevels, questions, laidDown);
  return word(count(laidDown), count(questions));
}

/** In how many themes the questions stand, and which weights there are. */
export function wordThemes(locale: Locale, themes: number, isWeighted: boolean): string {
  const { none, weighted, unweighted } = locale.words.method.weights;
  if (themes === 0) return none;
  const word = pluralForm(locale, isWeighted ? weighted : unweighted, themes);
  return word(locale.format.count(themes));
}
