import type Fraction from 'fraction.js';
import type { Decimal } from '#model/cell.ts';
import type { NextGain } from '#model/outcome.ts';
import { traitsOf } from '#model/status.ts';
import { shareOf, type Answer } from './answer.ts';
import { departmentScore, type ExactDepartment } from './department.ts';
import { product, toFraction, zero } from './exact.ts';
import { figureOf, roundUntil, scoreFigure } from './round.ts';
import type { Scheme } from './scheme.ts';
import { tally } from './tally.ts';
import { themeScore, type ScoredTheme } from './theme.ts';

/**
 * By how much the department score would rise if one criterion alone went to its next level, largest
 * first and then in the order of the criteria. What is unanswered, refused or not assessed starts
 * below the lowest level and goes to the first one above 0. None for a department without a score;
 * what would not raise the score is left out. A gain has as many decimals as the edition's scores, or
 * the few more that it takes not to show as nothing.
 */
export function nextGains(department: ExactDepartment, scheme: Scheme): NextGain[] {
  const { outcome, answers } = department;
  if (outcome.kind === 'none') return [];
  return answers
    .flatMap((answer) => {
      const to = traitsOf(answer.status).applies ? nextMarkFor(answer) : undefined;
      const score = to && scoreAfter({ answer, to }, department, scheme);
      const gain = score?.sub(outcome.exact);
      if (!to || !score || !gain || gain.lte(zero)) return [];
      return { gain, next: toNextGain(answer, to, { gain, score, decimals: scheme.decimals }) };
    })
    .toSorted((a, b) => b.gain.compare(a.gain))
    .map(({ next }) => next);
}

const nextMarkFor = ({ criterion, entry }: Answer): Decimal | undefined =>
  nextMark({ ...criterion, mark: entry.mark ?? zero });

/** Where a criterion stands on its scale. */
export interface OnScale {
  /** The mark now, exact; 0 where there is none. */
  readonly mark: Fraction;
  readonly maxMark: Decimal;
  /** Lowest first. */
  readonly levels: readonly Decimal[];
}

/**
 * The next mark that a criterion could get: its lowest level above the mark now; the full mark where
 * it has no levels, or none above. Undefined at the full mark.
 */
export function nextMark({ mark, maxMark, levels }: OnScale): Decimal | undefined {
  if (mark.gte(toFraction(maxMark))) return undefined;
  return levels.find((level) => toFraction(level).gt(mark)) ?? maxMark;
}

/** The exact score of the department with one criterion marked otherwise. */
function scoreAfter(
  { answer, to }: { readonly answer: Answer; readonly to: Decimal },
  { answers, themes }: ExactDepartment,
  { treatment, themeWeights }: Scheme,
): Fraction | undefined {
  const { theme, criterion } = answer;
  const marked = {
    ...answer,
    status: 'scored',
    points: product(answer.weight, shareOf(toFraction(to), criterion)),
  } as const;
  const own = answers.filter((each) => each.theme === theme);
  const tallied = tally(own.map((each) => (each === answer ? marked : each)));
  const after = new Map<string | undefined, ScoredTheme>(themes);
  after.set(theme, { tally: tallied, score: themeScore(tallied, treatment) });
  return departmentScore(after, treatment, themeWeights);
}

function toNextGain(
  { criterion, entry }: Answer,
  to: string,
  { gain, score, decimals }: { gain: Fraction; score: Fraction; decimals: number },
): NextGain {
  return {
    criterion: criterion.criterion,
    from: entry.written,
    to,
    gain: figureOf(
      gain,
      roundUntil(gain, decimals, (shown) => Number(shown) !== 0),
    ),
    score: scoreFigure(score, decimals),
  };
}
