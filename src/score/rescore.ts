import type Fraction from 'fraction.js';
import type { Tallies, ThemeWeights } from './department-score.ts';
import { sum } from './sum.ts';
import { addTallies, type Tally } from './tally.ts';
import { themeScore } from './theme-score.ts';
import { toFraction } from './decimal.ts';

/** What one criterion adds to its theme when its mark changes. */
export interface Step {
  readonly theme: string | undefined;
  /** Rise of Σ weight·share. */
  readonly points: Fraction;
  /** Rise of the weight that counts: its weight where it did not count before, otherwise 0. */
  readonly counting: Fraction;
}

/**
 * Prepares to score a department again and again with one criterion changed: the function that it
 * returns gives the exact score after a step, undefined where nothing counts. Everything that does
 * not change with the step is added up once. Never throws.
 */
export function rescore(
  tallies: Tallies,
  themeWeights?: ThemeWeights,
): (step: Step) => Fraction | undefined {
  if (themeWeights) return rescoreThemes(tallies, themeWeights);
  const all = addTallies([...tallies.values()]);
  return (step) => themeScore(stepUp(all, step));
}

function rescoreThemes(tallies: Tallies, weights: ThemeWeights): ReturnType<typeof rescore> {
  const parts = [...weights].map(([theme, weight]) => {
    const tally = tallies.get(theme);
    const score = tally && themeScore(tally);
    return { theme, tally, weight, ...(score && { counting: weight, points: weight.mul(score) }) };
  });
  const others = new Map(
    parts.map(({ theme, tally, weight }) => {
      const rest = parts.filter((part) => part.theme !== theme);
      const counting = sum(rest.flatMap((part) => part.counting ?? []));
      const points = sum(rest.flatMap((part) => part.points ?? []));
      return [theme, { tally, weight, counting, points }];
    }),
  );
  return (step) => {
    const own = others.get(step.theme);
    const score = own?.tally && themeScore(stepUp(own.tally, step));
    if (!own || !score) return undefined;
    return own.points.add(own.weight.mul(score)).div(own.counting.add(own.weight));
  };
}

function stepUp({ points, counting }: Tally, step: Step): Pick<Tally, 'points' | 'counting'> {
  const isCounted = step.counting === toFraction('0');
  return {
    points: points.add(step.points),
    counting: isCounted ? counting : counting.add(step.counting),
  };
}
