import type { Figure } from '#model/outcome.ts';
import type { Site } from '#publish/site.ts';

/** A figure with its number as the language of the site writes it, for charts. */
export const writtenFigure = (site: Site, { value, shown }: Figure): Figure => ({
  value,
  shown: site.locale.format.number(shown),
});
