import type { ChangeOutcome } from '#model/outcome.ts';
import { toFigure } from './figure.ts';
import { isWhole } from './is-whole.ts';
import { pairAnswers } from './pair-answers.ts';
import { subtract } from './quotient.ts';
import type { Scheme } from './scheme.ts';
import { scorePairs } from './score-pairs.ts';
import type { Tie } from './tie-criteria.ts';
import type { Working } from './working.ts';

/** One department in one edition. */
export interface InEdition {
  readonly working: Working;
  readonly scheme: Scheme;
}

/** The numbers of a change; where it comes from is for the caller to say. */
export type Comparison = Pick<
  Extract<ChangeOutcome, { kind: 'change' }>,
  'scope' | 'difference' | 'direction' | 'before' | 'now' | 'compared' | 'of'
>;

/**
 * How a department's score changed over the criteria that two editions have in common (design
 * rule 11): as a whole where nothing else differs, and otherwise over those that are tied together
 * and count on both sides. Undefined where there are none. Never throws.
 */
export function compareMarks(
  { working, scheme }: InEdition,
  before: Working,
  ties: readonly (Tie | undefined)[],
): Comparison | undefined {
  const { decimals, themeWeights } = scheme;
  const sides = { now: working.answers, before: before.answers };
  const pairs = pairAnswers(sides, ties);
  const whole = isWhole(pairs, sides);
  // As a whole both are the department scores, which are known already.
  const scores = whole
    ? { now: exactScore(working), before: exactScore(before) }
    : scorePairs(pairs, themeWeights);
  if (!scores.now || !scores.before) return undefined;
  const difference = toFigure(subtract(scores.now, scores.before), decimals);
  return {
    scope: whole ? 'whole' : 'common',
    difference,
    direction: directionOf(difference.shown),
    before: toFigure(scores.before, decimals),
    now: toFigure(scores.now, decimals),
    compared: pairs.length,
    of: sides.now.filter(({ status }) => status !== 'not applicable').length,
  };
}

function exactScore({ outcome }: Working) {
  return outcome.kind === 'score' ? outcome.exact : undefined;
}

/** By the difference as shown: what shows as 0.0 is the same. */
function directionOf(shown: string): Comparison['direction'] {
  const difference = Number(shown);
  if (difference === 0) return 'same';
  return difference > 0 ? 'up' : 'down';
}
