import type { DepartmentRelevanceChange, ObjectiveChange } from '#model/relevance-change.ts';
import type { ObjectiveFinding } from '#model/relevance.ts';
import type { FollowingObjective } from '#relate/objective-findings.ts';
import type { Between } from './between.ts';
import type { ComparedDepartment } from './compare-departments.ts';
import { linkChanges } from './link-changes.ts';

/**
 * The change of one department since the edition before. The first of these that holds is the
 * outcome: there is no edition before; the department was not read; nobody was read before; lineage
 * breaks the comparison; it was not read before; and otherwise what changed.
 * @param compared undefined where it has no objectives on file
 * @param continued the objectives of the edition before that any department continues
 */
export function departmentChange(
  compared: ComparedDepartment | undefined,
  between: Between | undefined,
  continued: ReadonlySet<FollowingObjective>,
): DepartmentRelevanceChange {
  if (between === undefined) return { kind: 'none', why: 'first-edition' };
  const { edition, before } = between;
  if (compared === undefined) return { kind: 'none', why: 'not-read', edition };
  if (before.size === 0) return { kind: 'none', why: 'not-read-before', edition };
  const { line, ties } = compared;
  if (line.kind === 'broken') return line;
  if (line.kind === 'not-read-before') return { kind: 'none', why: 'not-read-before', edition };
  const links = ties.map(linkChanges);
  const former = before.get(line.before) ?? [];
  return {
    kind: 'compared',
    edition,
    department: line.before,
    made: links.flatMap(({ made }) => made),
    lost: links.flatMap(({ lost }) => lost),
    newObjectives: ties.filter((tie) => tie.before === undefined).map(({ now }) => toChange(now)),
    dropped: former.filter((objective) => !continued.has(objective)).map(toChange),
    transfers: line.transfers,
  };
}

const toChange = ({ objective, department, state }: ObjectiveFinding): ObjectiveChange => ({
  objective,
  departments: [department],
  state,
});
