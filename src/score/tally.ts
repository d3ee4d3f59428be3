import Fraction from 'fraction.js';
import type { Status } from '#model/tables/assessments.ts';
import type { Amount } from './amount.ts';

/** One criterion for one department: what became of it, and what it weighs and earns there. */
export interface Question {
  readonly status: Status;
  readonly amount: Amount;
}

/**
 * What some criteria add up to, whatever silence counts as: all that a score, its coverage and the
 * reason for its absence need. Every sum is a whole number of parts of 1 ÷ unit, so that in a
 * quotient of two sums the unit falls out.
 */
export interface Tally {
  /** A common denominator of all weights, and of the weighted shares. */
  readonly unit: bigint;
  /** Σ weight·share of what is scored. */
  readonly points: bigint;
  /** Σ weight of what has each status that applies. */
  readonly scored: bigint;
  readonly noResponse: bigint;
  readonly withheld: bigint;
  readonly notAssessed: bigint;
}

/** Adds up criteria (design rules 2 and 3), exact; zeros for none. Never throws. */
export function tally(questions: readonly Question[]): Tally {
  const sums = new Sums(questions[0]?.amount.unit);
  for (const { status, amount } of questions) sums.add(status, amount);
  return sums;
}

/** Several tallies as one, as if their criteria had been added up together. Never throws. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const sums = new Sums();
  for (const each of tallies) sums.addTally(each);
  return sums;
}

/** A tally with one of its criteria answered otherwise. Never throws. */
export function swapQuestion(tally: Tally, from: Question, to: Question): Tally {
  const { unit, weight, points } = from.amount;
  const sums = new Sums();
  sums.addTally(tally);
  sums.add(from.status, { unit, weight: -weight, points: -points });
  sums.add(to.status, to.amount);
  return sums;
}

/** A tally that grows. */
export class Sums implements Tally {
  unit: bigint;
  points = 0n;
  scored = 0n;
  noResponse = 0n;
  withheld = 0n;
  notAssessed = 0n;

  /** Empty, in the unit that what is added first has. */
  constructor(unit = 1n) {
    this.unit = unit;
  }

  /** Adds one criterion. Never throws. */
  add(status: Status, amount: Amount): void {
    if (status === 'not applicable') return;
    const { weight, points } = this.#convert(amount);
    switch (status) {
      case 'scored':
        this.scored += weight;
        this.points += points;
        break;
      case 'no response':
        this.noResponse += weight;
        break;
      case 'withheld':
        this.withheld += weight;
        break;
      case 'not assessed':
        this.notAssessed += weight;
    }
  }

  /** Adds all that is in another tally. Never throws. */
  addTally(other: Tally): void {
    const times = other.unit === this.unit ? 1n : this.#timesOf(other.unit);
    this.points += other.points * times;
    this.scored += other.scored * times;
    this.noResponse += other.noResponse * times;
    this.withheld += other.withheld * times;
    this.notAssessed += other.notAssessed * times;
  }

  #convert(amount: Amount): Amount {
    if (amount.unit === this.unit) return amount;
    const times = this.#timesOf(amount.unit);
    return { unit: this.unit, weight: amount.weight * times, points: amount.points * times };
  }

  /**
   * What a number in another unit is to be multiplied by to stand in this one. Where the other does
   * not divide it, all sums first go over to the least common multiple of the two: the numerator of
   * the fraction of the two units is what is missing.
   */
  #timesOf(unit: bigint): bigint {
    if (this.unit % unit !== 0n) this.#multiply(new Fraction(unit, this.unit).n);
    return this.unit / unit;
  }

  #multiply(times: bigint): void {
    this.unit *= times;
    this.points *= times;
    this.scored *= times;
    this.noResponse *= times;
    this.withheld *= times;
    this.notAssessed *= times;
  }
}
