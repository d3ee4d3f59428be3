import type { Answer } from './answer.ts';
import { counts } from './counts.ts';
import type { Treatment } from './treatment.ts';

/** The same question in two editions, counting on both sides. */
export interface Pair {
  readonly now: Answer;
  readonly before: Answer;
}

/** One department's answers in one edition, and what silence counts as there. */
export interface Side {
  readonly answers: readonly Answer[];
  readonly treatment: Treatment;
}

/** The answers that count on a side. Never throws. */
export function countingAnswers({ answers, treatment }: Side): Answer[] {
  return answers.filter(({ status }) => counts(status, treatment));
}

/** The answers that are tied together and count on both sides, in the order of the newer edition. Never throws. */
export function pairAnswers(now: Side, before: Side, ties: ReadonlyMap<string, string>): Pair[] {
  const former = new Map(
    countingAnswers(before).map((answer) => [answer.criterion.criterion, answer]),
  );
  return countingAnswers(now).flatMap((answer) => {
    const id = ties.get(answer.criterion.criterion);
    const other = id === undefined ? undefined : former.get(id);
    return other ? [{ now: answer, before: other }] : [];
  });
}
