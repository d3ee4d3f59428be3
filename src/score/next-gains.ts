import type Fraction from 'fraction.js';
import type { NextGain } from '#model/outcome.ts';
import { toAmount } from './amount.ts';
import type { Answer } from './answer.ts';
import { toFraction } from './decimal.ts';
import { toFigure } from './figure.ts';
import { nextMark } from './next-mark.ts';
import { reduce } from './quotient.ts';
import { rescore, type Step } from './rescore.ts';
import { round } from './round.ts';
import type { Scheme } from './scheme.ts';
import { share } from './share.ts';
import type { Working } from './working.ts';

const zero = toFraction('0');

/**
 * By how much the department score would rise if one criterion alone went to its next level, largest
 * first and then in the order of the criteria. What is unanswered, refused or not assessed starts
 * below the lowest level and goes to the first one above 0. None for a department without a score;
 * what would not raise the score is left out. A gain has as many decimals as the edition's scores, or
 * the few more that it takes not to show as nothing. Never throws.
 */
export function nextGains(working: Working, scheme: Scheme): NextGain[] {
  const { outcome, answers, tallies } = working;
  if (outcome.kind === 'none') return [];
  const scoreAfter = rescore(tallies, scheme);
  const before = reduce(outcome.exact);
  const gains: { gain: Fraction; next: NextGain }[] = [];
  for (const answer of answers) {
    if (answer.status === 'not applicable') continue;
    const to = nextMark({ ...answer.criterion, mark: answer.entry.mark ?? zero });
    if (to === undefined) continue;
    const score = scoreAfter(stepOf(answer, to));
    const gain = score?.sub(before);
    if (!score || !gain || gain.lte(zero)) continue;
    gains.push({ gain, next: toNextGain(answer, to, { gain, score, decimals: scheme.decimals }) });
  }
  return gains.toSorted((a, b) => b.gain.compare(a.gain)).map(({ next }) => next);
}

function stepOf(answer: Answer, mark: NextGain['to']): Step {
  const after = share(toFraction(mark), toFraction(answer.criterion.maxMark));
  const to = { status: 'scored', amount: toAmount(answer.weight, after) } as const;
  return { theme: answer.theme, from: answer, to };
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
    gain: toFigure(exact.gain, decimalsOf(exact.gain, exact.decimals)),
    score: toFigure(exact.score, exact.decimals),
  };
}

function decimalsOf(gain: Fraction, least: number): number {
  let decimals = least;
  while (Number(round(gain, decimals)) === 0) decimals += 1;
  return decimals;
}
