import type { DepartmentResult } from '#model/outcome.ts';

/** The department that is worked out for an example, and by which rule it was found. */
export interface Example {
  readonly result: DepartmentResult;
  readonly rule: 'full' | 'covered' | 'scored';
  /** Whether others that the rule finds have the same rank. */
  readonly isTied: boolean;
}

/**
 * The department with the highest rank of those that answered all that applies and have a mark in
 * every theme; failing that, of those with full coverage; failing that, of those that answered at
 * all. Of several with that rank the first. Undefined where none that answered has a score.
 */
export function chooseExample(departments: readonly DepartmentResult[]): Example | undefined {
  const byRank = departments
    .filter(({ score, silence }) => score.kind === 'score' && silence !== 'all')
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const rules = { full: isFull, covered: isCovered, scored: () => true };
  for (const rule of ['full', 'covered', 'scored'] as const) {
    const [result, next] = byRank.filter(rules[rule]);
    if (result === undefined) continue;
    return { result, rule, isTied: next !== undefined && rankOf(next) === rankOf(result) };
  }
  return undefined;
}

const rankOf = ({ rank }: DepartmentResult): number =>
  rank.kind === 'rank' ? rank.rank : Number.POSITIVE_INFINITY;

const isCovered = ({ coverage }: DepartmentResult): boolean => coverage.value === 1;

function isFull(result: DepartmentResult): boolean {
  const { themes, criteria, coverage, silence } = result;
  if (!isCovered(result) || silence !== 'none' || coverage.silent !== 0) return false;
  const marked = new Set(
    criteria()
      .filter(({ status }) => status === 'scored')
      .map(({ theme }) => theme),
  );
  return themes.every(({ theme }) => marked.has(theme));
}
