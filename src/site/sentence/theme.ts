import type { ThemeOverall } from '#model/outcome.ts';
import type { Locale } from '#site/locale.ts';
import { pluralForm } from './plural-form.ts';

/** The finding on one theme: `Strategy and money: 3.4 of 10 on average`. */
export function wordTheme({ words, format }: Locale, name: string, mean: ThemeOverall['mean']) {
  const { finding } = words.theme;
  return mean === undefined ? finding.none(name) : finding.mean(name, format.number(mean.shown));
}

/**
 * What the mean of a theme covers.
 * @param silent how many of those with a score were silent and counted as 0
 */
export function wordThemeScope(locale: Locale, overall: ThemeOverall, silent: number): string[] {
  const { words, format } = locale;
  if (overall.mean === undefined) return [];
  const form = (count: number) => pluralForm(locale, count);
  const { over, of } = overall;
  const mean = words.theme.scope[form(of)](format.count(over), format.count(of));
  const counted = words.score.silentInMean[form(silent)](format.count(silent));
  return silent === 0 ? [mean] : [mean, counted];
}
