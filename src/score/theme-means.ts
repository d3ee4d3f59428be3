import type { ThemeOverall } from '#model/outcome.ts';
import { toFigure } from './figure.ts';
import { mean } from './mean.ts';
import { themeScore } from './theme-score.ts';
import type { EditionWorking } from './working.ts';

/**
 * The mean of the exact scores of each theme, over the departments that have one (design rule 8,
 * theme by theme), in the order of the edition's themes. Never throws.
 */
export function themeMeans({ scheme, departments }: EditionWorking): ThemeOverall[] {
  return scheme.themes.map((theme) => {
    const scores = [...departments.values()].flatMap(({ tallies }) => {
      const tally = tallies.get(theme);
      return (tally && themeScore(tally)) ?? [];
    });
    const exact = mean(scores);
    return {
      theme,
      ...(exact && { mean: toFigure(exact, scheme.decimals) }),
      over: scores.length,
      of: departments.size,
    };
  });
}
