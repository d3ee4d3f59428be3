import type Fraction from 'fraction.js';
import type { ChangeOutcome } from '#model/outcome.ts';
import { toFigure } from './figure.ts';
import { isWhole } from './is-whole.ts';
import { countingAnswers, pairAnswers, type Side } from './pair-answers.ts';
import type { Scheme } from './scheme.ts';
import { scorePairs } from './score-pairs.ts';
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
  now: InEdition,
  before: InEdition,
  ties: ReadonlyMap<string, string>,
): Comparison | undefined {
  const sides = { now: sideOf(now), before: sideOf(before) };
  const pairs = pairAnswers(sides.now, sides.before, ties);
  const { themeWeights, decimals } = now.scheme;
  const whole = isWhole({
    pairs,
    countingNow: countingAnswers(sides.now).length,
    countingBefore: countingAnswers(sides.before).length,
    themeWeightsNow: themeWeights,
    themeWeightsBefore: before.scheme.themeWeights,
  });
  // As a whole both are the department scores, which are known already.
  const scores = whole
    ? { now: exactScore(now), before: exactScore(before) }
    : {
        now: scorePairs(pairs, 'now', themeWeights),
        before: scorePairs(pairs, 'before', themeWeights),
      };
  if (!scores.now || !scores.before) return undefined;
  const difference = toFigure(scores.now.sub(scores.before), decimals);
  return {
    scope: whole ? 'whole' : 'common',
    difference,
    direction: directionOf(difference.shown),
    before: toFigure(scores.before, decimals),
    now: toFigure(scores.now, decimals),
    compared: pairs.length,
    of: now.working.answers.filter(({ status }) => status !== 'not applicable').length,
  };
}

function exactScore({ working: { outcome } }: InEdition): Fraction | undefined {
  return outcome.kind === 'score' ? outcome.exact : undefined;
}

function sideOf({ working, scheme }: InEdition): Side {
  return { answers: working.answers, treatment: scheme.treatment };
}

/** By the difference as shown: what shows as 0.0 is the same. */
function directionOf(shown: string): Comparison['direction'] {
  const difference = Number(shown);
  if (difference === 0) return 'same';
  return difference > 0 ? 'up' : 'down';
}
