import type { ThemeOverall } from '#model/outcome.ts';
import { toFigure } from './figure.ts';
import { reduce } from './quotient.ts';
import type { Scheme } from './scheme.ts';
import { sum } from './sum.ts';
import type { ThemeColumn } from './theme-columns.ts';
import { themeScore } from './theme-score.ts';

/**
 * The mean of the exact scores of a theme, over the departments that have one (design rule 8, theme
 * by theme). Never throws.
 */
export function themeMean({ theme, tallies, counts }: ThemeColumn, scheme: Scheme): ThemeOverall {
  const scored = [...counts].flatMap(([tally, departments]) => {
    const score = themeScore(tally, scheme.treatment);
    return score ? { departments, points: reduce(score).mul(departments) } : [];
  });
  const over = scored.reduce((count, { departments }) => count + departments, 0);
  const points = sum(scored.map((each) => each.points));
  return {
    theme,
    ...(over > 0 && { mean: toFigure(points.div(over), scheme.decimals) }),
    over,
    of: tallies.length,
  };
}
