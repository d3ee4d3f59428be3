import type { DepartmentPair, DepartmentRelevance } from '#model/relevance.ts';
import { pairOf } from './pair.ts';

/**
 * The departments that should work together, because objectives of both bear on a form with
 * relevance 2 or 3: the strongest first, then the one with more forms that are central to both,
 * then in the order of the departments.
 */
export function pairsOf(departments: readonly DepartmentRelevance[]): DepartmentPair[] {
  const pairs = departments.flatMap((one, place) =>
    departments.slice(place + 1).flatMap((other) => pairOf(one, other) ?? []),
  );
  return pairs.toSorted((a, b) => b.strength - a.strength || central(b) - central(a));
}

function central({ forms }: DepartmentPair): number {
  return forms.filter(({ sides }) => sides.every(({ relevance }) => relevance === 3)).length;
}
