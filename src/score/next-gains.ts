import type Fraction from 'fraction.js';
import type { NextGain } from '#model/outcome.ts';
import type { Answer } from './answer.ts';
import { counts } from './counts.ts';
import { toFraction } from './decimal.ts';
import { toFigure } from './figure.ts';
import { nextMark } from './next-mark.ts';
import { rescore } from './rescore.ts';
import type { Scheme } from './scheme.ts';
import { share } from './share.ts';
import type { Working } from './working.ts';

const zero = toFraction('0');

/**
 * By how much the department score would rise if one criterion alone went to its next level, largest
 * first and then in the order of the criteria. What is unanswered, refused or not assessed starts
 * below the lowest level and goes to the first one above 0. None for a department without a score;
 * what would not raise the score is left out. Never throws.
 */
export function nextGains(working: Working, scheme: Scheme): NextGain[] {
  const { outcome, answers, tallies } = working;
  if (outcome.kind === 'none') return [];
  const scoreAfter = rescore(tallies, scheme.themeWeights);
  const gains: { gain: Fraction; next: NextGain }[] = [];
  for (const answer of answers) {
    if (answer.status === 'not applicable') continue;
    const to = nextMark({ ...answer.criterion, mark: answer.entry.mark ?? zero });
    if (to === undefined) continue;
    const score = scoreAfter(stepOf(answer, to, scheme));
    const gain = score?.sub(outcome.exact);
    if (!score || !gain || gain.lte(zero)) continue;
    gains.push({ gain, next: toNextGain(answer, to, { gain, score, decimals: scheme.decimals }) });
  }
  return gains.toSorted((a, b) => b.gain.compare(a.gain)).map(({ next }) => next);
}

function stepOf(answer: Answer, to: NextGain['to'], { treatment }: Scheme) {
  const after = share(toFraction(to), toFraction(answer.criterion.maxMark));
  return {
    theme: answer.theme,
    points: answer.weight.mul(answer.share ? after.sub(answer.share) : after),
    counting: counts(answer.status, treatment) ? zero : answer.weight,
  };
}

function toNextGain(
  { criterion, entry }: Answer,
  to: string,
  exact: { gain: Fraction; score: Fraction; decimals: number },
): NextGain {
  return {
    criterion: criterion.criterion,
    ...(entry.written !== undefined && { from: entry.written }),
    to,
    gain: toFigure(exact.gain, exact.decimals),
    score: toFigure(exact.score, exact.decimals),
  };
}
