import type { ThemeOverall } from '#model/outcome.ts';
import type { Locale } from '#site/locale.ts';
import { pluralForm } from '#site/plural.ts';

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
  const { over, of } = overall;
  const mean = pluralForm(
    locale,
    words.theme.scope,
    of,
    over,
  )(format.count(over), format.count(of));
  if (silent === 0) return [mean];
  return [mean, pluralForm(locale, words.score.silentInMean, silent)(format.count(silent))];
}
