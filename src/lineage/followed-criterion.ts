import type { Criterion } from '#model/tables/criteria.ts';
import type { Edition } from '#model/tables/editions.ts';

type Method = Pick<Edition, 'method'>;

/** Whether two editions are marked by one method; not where neither says by which. Never throws. */
export const isOneMethod = (now: Method, before: Method): boolean =>
  now.method !== undefined && now.method === before.method;

/**
 * The id under which the edition before may have the question that a question continues: the one
 * that it follows or, under one method without a word of it, its own (design rule 11). Undefined
 * where it says nothing under another method. Whether there is such a question, and whether the marks
 * can be compared, is not looked at. Never throws.
 */
export function followedCriterion(
  { criterion, follows }: { readonly criterion: string; readonly follows?: Criterion['follows'] },
  now: Method,
  before: Method,
): string | undefined {
  return follows ?? (isOneMethod(now, before) ? criterion : undefined);
}
