import type { DepartmentResult } from '#model/outcome.ts';
import { reachesHalf } from '#site/sentence/half.ts';

const tests = {
  /** In the report at all. */
  all: () => true,
  /** With a score, silence counted as 0 included. */
  scored: ({ score }: DepartmentResult) => score.kind === 'score',
  /** Half of the highest score or more, by the score as shown. */
  half: ({ score }: DepartmentResult) => score.kind === 'score' && reachesHalf(score.shown),
  /** No answer to anything. */
  silent: ({ silence }: DepartmentResult) => silence === 'all',
  risen: ({ change }: DepartmentResult) => change.kind === 'change' && change.direction === 'up',
  fallen: ({ change }: DepartmentResult) => change.kind === 'change' && change.direction === 'down',
};

/** What departments may be counted by. */
export type CountBy = keyof typeof tests;

/** All that departments may be counted by. */
export const countedBy: readonly string[] = Object.keys(tests);

/** How many departments of an edition are of one sort. Throws for a sort that is none. */
export function countDepartments(departments: readonly DepartmentResult[], by: CountBy): number {
  // A text can ask for anything: it is no code that is checked.
  if (!Object.hasOwn(tests, by)) {
    throw new Error(`Departments can be counted by ${countedBy.join(', ')}, not by "${by}".`);
  }
  return departments.filter(tests[by]).length;
}
