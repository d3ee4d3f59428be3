import type { DepartmentResult, EditionResult } from '#model/outcome.ts';

const known = new WeakMap<EditionResult, ReadonlyMap<string, DepartmentResult>>();

/**
 * The results of an edition by department. Made once for each edition: every page of a department
 * looks into all of them. Never throws.
 */
export function resultsByDepartment(edition: EditionResult): ReadonlyMap<string, DepartmentResult> {
  const found =
    known.get(edition) ?? new Map(edition.departments.map((each) => [each.department, each]));
  known.set(edition, found);
  return found;
}
