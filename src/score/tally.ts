import type Fraction from 'fraction.js';
import type { NoScoreReason, Silence } from '#model/outcome.ts';
import {
  isRuled,
  listedStatuses,
  ruleOf,
  statuses,
  traitsOf,
  type Status,
  type Treatment,
} from '#model/status.ts';
import { statusTraits } from '#model/status-traits.ts';
import { Sum, sum, zero } from './exact.ts';

/** One criterion for one department: what became of it, and what it weighs and earns there. */
export interface Question {
  readonly theme: string | undefined;
  readonly status: Status;
  /** Above 0. */
  readonly weight: Fraction;
  /** weight × share; 0 without a mark. */
  readonly points: Fraction;
}

/**
 * What some criteria add up to, whatever silence counts as: all that a score, its coverage and the
 * reason for its absence need. Weights are above 0, so that a sum of 0 means that nothing is in it.
 */
export interface Tally {
  /** Σ weight·share of what has a mark. */
  readonly points: Fraction;
  /** Σ weight of each status that occurs. */
  readonly weights: ReadonlyMap<Status, Fraction>;
}

/** Adds up criteria (rules 2 and 3); zeros for none. */
export function tally(questions: readonly Question[]): Tally {
  const earned = new Sum();
  const sums = new Map<Status, Sum>();
  for (const { status, weight, points } of questions) {
    if (points !== zero) earned.add(points);
    let own = sums.get(status);
    if (own === undefined) sums.set(status, (own = new Sum()));
    own.add(weight);
  }
  const weights = new Map<Status, Fraction>();
  sums.forEach((own, status) => weights.set(status, own.value()));
  return { points: earned.value(), weights };
}

/** The tally of each theme; criteria without a theme stand under undefined. */
export type Tallies = ReadonlyMap<string | undefined, Tally>;

/** Adds up criteria theme by theme. */
export function tallyThemes(questions: readonly Question[]): Tallies {
  const tallies = new Map<string | undefined, Tally>();
  Map.groupBy(questions, ({ theme }) => theme).forEach((own, theme) => {
    tallies.set(theme, tally(own));
  });
  return tallies;
}

/** Several tallies as one, as if their criteria had been added up together. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const all = [...tallies];
  const [first, ...others] = all;
  if (first !== undefined && others.length === 0) return first;
  return {
    points: sum(all.map(({ points }) => points)),
    weights: new Map(
      statuses.flatMap((status) => {
        const own = all.flatMap(({ weights }) => weights.get(status) ?? []);
        return own.length === 0 ? [] : [[status, sum(own)] as const];
      }),
    ),
  };
}

/**
 * Whether a criterion with this status counts (rule 2): by its mark, or because the edition counts
 * the status as zero. Where the edition does not say, it does not count.
 */
export function counts(status: Status, treatment: Treatment): boolean {
  if (isRuled(status)) return treatment[ruleOf(status)] === 'zero';
  return traitsOf(status).counts === 'mark';
}

/** Σ weight of the statuses that are asked for. */
function weightOf({ weights }: Tally, isAsked: (status: Status) => boolean): Fraction {
  let found = zero;
  weights.forEach((weight, status) => {
    if (isAsked(status)) found = found === zero ? weight : found.add(weight);
  });
  return found;
}

/** Σ weight of what applies. */
export function applicableWeight(all: Tally): Fraction {
  return weightOf(all, (status) => traitsOf(status).applies);
}

/** Σ weight of what counts (rule 2). */
export function countingWeight(all: Tally, treatment: Treatment): Fraction {
  return weightOf(all, (status) => counts(status, treatment));
}

/** Σ weight of the silence and refusal that counts as zero, a part of what counts. */
export function silentWeight(all: Tally, treatment: Treatment): Fraction {
  return weightOf(all, (status) => isRuled(status) && counts(status, treatment));
}

/**
 * Whether a department answered (docs/scoring-rules.md, Who is in an edition): `all` is no response
 * on every criterion that applies, at least one; `part` is on some. Refusal is an answer.
 */
export function silence(tallies: readonly Tally[]): Silence {
  if (!tallies.some(({ weights }) => weights.has('no response'))) return 'none';
  const all = addTallies(tallies);
  return all.weights.get('no response')?.equals(applicableWeight(all)) === true ? 'all' : 'part';
}

/**
 * Why there is no score where nothing counts: the reason of the last status, in the order of lists,
 * that applies and occurs. So a mix of silence and refusal is refusal, and where something was not
 * assessed that is the reason. (`below-coverage` is for a department of which something counts.)
 */
export function noScoreReason({ weights }: Tally): NoScoreReason {
  const last = listedStatuses.findLast((status) => traitsOf(status).applies && weights.has(status));
  return (last && statusTraits[last].noScore) ?? 'not-applicable';
}
