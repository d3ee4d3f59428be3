import type Fraction from 'fraction.js';
import type { Figure, NoScoreReason, ScoreOutcome } from '#model/outcome.ts';
import { isSame, nearestDouble, toFraction } from './exact.ts';

/*
 * From exact values to what a page shows. Every figure that is worked out is rounded here, once, and
 * nowhere else: rounding twice gives other figures.
 */

/**
 * An exact value as text with that many decimals and a full stop: `7.3`, `-0.1`, `0.0`. Half is
 * rounded away from zero (rule 6), and nothing that rounds to zero keeps a sign.
 */
export function round(value: Fraction, decimals: number): string {
  const unit = 10n ** BigInt(decimals);
  const units = (2n * value.n * unit + value.d) / (2n * value.d);
  const digits = String(units).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return value.s < 0n && units > 0n ? `-${text}` : text;
}

/**
 * An exact value with the fewest decimals, at least so many, with which it reads as it has to. Does
 * not end where no number of decimals does.
 * @param isRight told the value as it would be shown
 */
export function roundUntil(
  value: Fraction,
  least: number,
  isRight: (shown: string) => boolean,
): string {
  for (let decimals = least; ; decimals += 1) {
    const shown = round(value, decimals);
    if (isRight(shown)) return shown;
  }
}

/** How many decimals a value is shown with. */
export const countDecimals = (shown: string): number => shown.split('.')[1]?.length ?? 0;

/** A value with as many decimals as it has: `12.5`. For what was typed: a third has no end. */
export const showExactly = (value: Fraction): string =>
  roundUntil(value, 0, (shown) => isSame(toFraction(shown), value));

/** An exact value as a figure: the nearest double, and the text rounded once. */
export function toFigure(value: Fraction, decimals: number): Figure {
  return figureOf(value, round(value, decimals));
}

/** The figure of an exact value that is shown so. */
export const figureOf = (value: Fraction, shown: string): Figure => ({
  value: nearestDouble(value),
  shown,
});

/**
 * A value from 0 to `top` with at least so many decimals: a figure that was rounded is never shown
 * as whole (rule 5), so that 0 stands only for nothing, and `top` for all.
 */
export function roundWithin(value: Fraction, top: Fraction, least: number): string {
  return roundUntil(value, least, (shown) => {
    const read = toFraction(shown);
    return (read.n === 0n) === (value.n === 0n) && isSame(read, top) === isSame(value, top);
  });
}

const highest = toFraction('10');

/** A score from 0 to 10 as a figure: `9.96` where one decimal would make it 10. */
export function scoreFigure(value: Fraction, decimals: number): Figure {
  return figureOf(value, roundWithin(value, highest, decimals));
}

/** A score in full precision, or why there is none. */
export type ExactOutcome =
  | { readonly kind: 'score'; readonly exact: Fraction }
  | { readonly kind: 'none'; readonly why: NoScoreReason };

/** An exact outcome as it is shown; a reason stays a reason. */
export function showOutcome(outcome: ExactOutcome, decimals: number): ScoreOutcome {
  if (outcome.kind === 'none') return outcome;
  return { kind: 'score', ...scoreFigure(outcome.exact, decimals) };
}

/** The score as shown, by which ranks and bands go; undefined without a score. */
export function shownScore(outcome: ScoreOutcome): string | undefined {
  return outcome.kind === 'score' ? outcome.shown : undefined;
}
