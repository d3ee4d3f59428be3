import type { SchemeCriterion } from './scheme-criteria.ts';
import type { Scheme } from './scheme.ts';

/**
 * The criterion of the edition before that each criterion continues and may be compared with, by id
 * (design rule 11): the one that it follows; under the same method without a word of it the one with
 * the same id; none where `comparable` says no. Never throws.
 */
export function tieCriteria(now: Scheme, before: Scheme): Map<string, string> {
  const isOneMethod =
    now.edition.method !== undefined && now.edition.method === before.edition.method;
  const known = new Set(before.criteria.map(({ criterion }) => criterion));
  const ties = new Map<string, string>();
  for (const own of now.criteria) {
    const former = formerOf(own, isOneMethod);
    if (former !== undefined && own.isComparable && known.has(former))
      ties.set(own.criterion, former);
  }
  return ties;
}

function formerOf({ criterion, follows }: SchemeCriterion, isOneMethod: boolean) {
  return follows ?? (isOneMethod ? criterion : undefined);
}
