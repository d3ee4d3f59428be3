import type { ScoreOutcome } from '#model/outcome.ts';
import { toFigure } from './figure.ts';
import type { ExactOutcome } from './score-tallies.ts';

/** An exact outcome as it is shown; a reason stays a reason. Never throws. */
export function showOutcome(outcome: ExactOutcome, decimals: number): ScoreOutcome {
  if (outcome.kind === 'none') return outcome;
  return { kind: 'score', ...toFigure(outcome.exact, decimals) };
}

/** The score as shown, by which ranks and bands go; undefined without a score. Never throws. */
export function shownScore(outcome: ScoreOutcome): string | undefined {
  return outcome.kind === 'score' ? outcome.shown : undefined;
}
