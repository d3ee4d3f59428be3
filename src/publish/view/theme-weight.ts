import type { EditionBook } from '#publish/book/edition-book.ts';
import type { NamedTheme } from '#publish/book/themes-of.ts';
import type { Site } from '#publish/site.ts';
import { addWeights } from '#score/weight-parts.ts';

/** What a theme weighs in the department score, in a sentence. */
export function wordThemeWeight(site: Site, { themes }: EditionBook, theme: NamedTheme): string {
  const { words, format } = site.locale;
  const weights = themes.flatMap(({ weight }) => weight ?? []);
  if (theme.weight === undefined || weights.length < themes.length) return words.theme.weight.none;
  const total = addWeights(weights);
  return words.theme.weight.of(format.number(theme.weight), format.number(total));
}
