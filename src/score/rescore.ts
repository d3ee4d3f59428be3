import type Fraction from 'fraction.js';
import type { Tallies, ThemeWeights } from './department-score.ts';
import { reduce } from './quotient.ts';
import type { Scheme } from './scheme.ts';
import { sum } from './sum.ts';
import { addTallies, swapQuestion, type Question, type Tally } from './tally.ts';
import { themeScore } from './theme-score.ts';
import type { Treatment } from './treatment.ts';

/** One question that is answered otherwise. */
export interface Step {
  readonly theme: string | undefined;
  readonly from: Question;
  readonly to: Question;
}

/**
 * Prepares to score a department again and again with one criterion changed: the function that it
 * returns gives the exact score after a step, undefined where nothing counts. Everything that does
 * not change with the step is added up once. Never throws.
 */
export function rescore(
  tallies: Tallies,
  { treatment, themeWeights }: Pick<Scheme, 'treatment' | 'themeWeights'>,
): (step: Step) => Fraction | undefined {
  if (themeWeights) return rescoreThemes(tallies, treatment, themeWeights);
  const all = addTallies(tallies.values());
  return (step) => scoreAfter(all, step, treatment);
}

function rescoreThemes(
  tallies: Tallies,
  treatment: Treatment,
  weights: ThemeWeights,
): ReturnType<typeof rescore> {
  const parts = [...weights].map(([theme, weight]) => {
    const tally = tallies.get(theme);
    const own = tally && themeScore(tally, treatment);
    const score = own && reduce(own);
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
    const score = own?.tally && scoreAfter(own.tally, step, treatment);
    if (!own || !score) return undefined;
    return own.points.add(own.weight.mul(score)).div(own.counting.add(own.weight));
  };
}

function scoreAfter(tally: Tally, { from, to }: Step, treatment: Treatment): Fraction | undefined {
  const score = themeScore(swapQuestion(tally, from, to), treatment);
  return score && reduce(score);
}
