import { isAssessorCode, isOwnMark } from '#model/assessor.ts';
import type { Assessment } from '#model/tables/assessments.ts';

/**
 * The marks of an edition as they are published: an assessor who is no code gets one, in the order of
 * the rows, that no other has. Whoever marked is never named.
 */
export function withCodes<Row extends Assessment>(rows: readonly Row[]): readonly Row[] {
  const own = new Set(rows.filter(isOwnMark).map(({ assessor }) => assessor));
  const named = [...own].filter((assessor) => !isAssessorCode(assessor));
  if (named.length === 0) return rows;
  const free = Array.from({ length: own.size }, (_, index) => `A${index + 1}`).filter(
    (code) => !own.has(code),
  );
  const codes = new Map(named.map((assessor, index) => [assessor, free[index] ?? '']));
  return rows.map((row) => ({ ...row, assessor: codes.get(row.assessor) ?? row.assessor }));
}
