import type { Answer } from './answer.ts';
import type { Pair, Sides } from './pair-answers.ts';

/**
 * Whether a change may be shown as a whole (design rule 11): every criterion that counts on either
 * side is tied to exactly one on the other, with the same weight, highest mark and, where themes
 * have weights, the same theme with the same weight. Never throws.
 */
export function isWhole(pairs: readonly Pair[], { now, before }: Sides): boolean {
  if (pairs.length !== countCounting(now) || pairs.length !== countCounting(before)) return false;
  const formers = new Set(pairs.map(({ tie }) => tie.place));
  return formers.size === pairs.length && pairs.every(hasSameWeights);
}

function countCounting(answers: readonly Answer[]): number {
  return answers.reduce((count, { isCounting }) => (isCounting ? count + 1 : count), 0);
}

function hasSameWeights({ now, before, tie }: Pair): boolean {
  if (!tie.isSame) return false;
  return now.typedWeight === before.typedWeight || now.weight.equals(before.weight);
}
