import type { Answer } from './answer.ts';
import type { Tie } from './tie-criteria.ts';

/** The same question in two editions, counting on both sides. */
export interface Pair {
  readonly now: Answer;
  readonly before: Answer;
  readonly tie: Tie;
}

/** The answers of one department in two editions. */
export interface Sides {
  readonly now: readonly Answer[];
  readonly before: readonly Answer[];
}

/**
 * The answers of a department that are tied together and count on both sides, in the order of the
 * newer edition. Never throws.
 * @param ties for each criterion of the newer edition the one before
 */
export function pairAnswers({ now, before }: Sides, ties: readonly (Tie | undefined)[]): Pair[] {
  const pairs: Pair[] = [];
  now.forEach((answer, place) => {
    const tie = ties[place];
    const former = tie && before[tie.place];
    if (tie && answer.isCounting && former?.isCounting)
      pairs.push({ now: answer, before: former, tie });
  });
  return pairs;
}
