import type { FollowingObjective } from '#relate/objective-findings.ts';
import type { Between } from './between.ts';
import { lineOf, type Line } from './line.ts';
import { tieObjectives, type Tie } from './tie-objectives.ts';

/** A department that was read, beside the edition before. */
export interface ComparedDepartment {
  readonly department: string;
  readonly line: Line;
  /** All that it has now. */
  readonly objectives: readonly FollowingObjective[];
  /** Them, beside those that they continue; empty unless it goes on. */
  readonly ties: readonly Tie[];
}

/** Every department that has objectives on file, beside the edition before. */
export function compareDepartments(
  objectives: readonly FollowingObjective[],
  between: Between,
): ComparedDepartment[] {
  const byDepartment = Map.groupBy(objectives, ({ department }) => department);
  return [...byDepartment].map(([department, own]) => {
    const line = lineOf(department, between);
    const ties = line.kind === 'goes-on' ? tieObjectives(own, line, between) : [];
    return { department, line, objectives: own, ties };
  });
}

/** The objectives of the edition before that any department continues. */
export function continuedBy(compared: readonly ComparedDepartment[]): Set<FollowingObjective> {
  const ties = compared.flatMap((each) => each.ties);
  return new Set(ties.flatMap(({ before }) => before ?? []));
}
