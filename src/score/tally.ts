import type Fraction from 'fraction.js';
import type { Status } from '#model/tables/assessments.ts';
import { counts } from './counts.ts';
import { sum, sumProducts, type Product } from './sum.ts';
import type { Treatment } from './treatment.ts';

/** One criterion for one department: what became of it, and what it weighs there. */
export interface Question {
  readonly status: Status;
  /** Above 0. */
  readonly weight: Fraction;
  /** mark ÷ max_mark, 0 to 1; only when scored. */
  readonly share?: Fraction;
}

/** What some criteria add up to: all that a score and its coverage need. */
export interface Tally {
  /** Σ weight·share of what counts. */
  readonly points: Fraction;
  /** Σ weight of what counts. */
  readonly counting: Fraction;
  /** Σ weight of what is not `not applicable`. */
  readonly applicable: Fraction;
  /** Σ weight of the silence and refusal that counts as zero; a part of `counting`. */
  readonly silent: Fraction;
}

/** Adds up criteria under a treatment of silence (design rules 2 and 3); zeros for none. Never throws. */
export function tally(questions: readonly Question[], treatment: Treatment): Tally {
  const scored: Product[] = [];
  const counting: Fraction[] = [];
  const applicable: Fraction[] = [];
  const silent: Fraction[] = [];
  for (const { status, weight, share } of questions) {
    if (status === 'not applicable') continue;
    applicable.push(weight);
    if (!counts(status, treatment)) continue;
    counting.push(weight);
    if (status !== 'scored') silent.push(weight);
    else if (share) scored.push({ weight, value: share });
  }
  const total = sum(applicable);
  return {
    points: sumProducts(scored),
    counting: counting.length === applicable.length ? total : sum(counting),
    applicable: total,
    silent: sum(silent),
  };
}

/** Several tallies as one, as if their criteria had been added up together. Never throws. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    points: sum(tallies.map(({ points }) => points)),
    counting: sum(tallies.map(({ counting }) => counting)),
    applicable: sum(tallies.map(({ applicable }) => applicable)),
    silent: sum(tallies.map(({ silent }) => silent)),
  };
}
