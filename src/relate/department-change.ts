import type {
  DepartmentRelevanceChange,
  LinkChange,
  ObjectiveChange,
} from '#model/relevance-change.ts';
import type { LinkFinding, ObjectiveFinding } from '#model/relevance.ts';
import { isRelevant } from './links.ts';
import type { FollowingObjective } from './objectives.ts';
import type { Between, ComparedDepartment, Tie } from './compare.ts';

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
    newObjectives: ties
      .filter((tie) => tie.before === undefined)
      .map(({ now }) => toObjectiveChange(now)),
    dropped: former.filter((objective) => !continued.has(objective)).map(toObjectiveChange),
    transfers: line.transfers,
  };
}

const toObjectiveChange = ({
  objective,
  department,
  state,
}: ObjectiveFinding): ObjectiveChange => ({
  objective,
  departments: [department],
  state,
});

/**
 * The links of an objective that were a gap and are made now, or the other way round, where they
 * are relevant in both editions: a link that only the reading changed is none.
 */
function linkChanges({ now, before }: Tie): { made: LinkChange[]; lost: LinkChange[] } {
  const earlier = new Map(before?.links.filter(isRelevant).map((link) => [link.form, link]));
  const changes = now.links.filter(isRelevant).flatMap((link) => {
    const former = earlier.get(link.form);
    return former === undefined ? [] : [toLinkChange(link, former)];
  });
  return {
    made: changes.filter((change) => change.before === 'no' && change.now !== 'no'),
    lost: changes.filter((change) => change.before !== 'no' && change.now === 'no'),
  };
}

function toLinkChange(now: LinkFinding, before: LinkFinding): LinkChange {
  const { objective, form, department, linkMade } = now;
  return { objective, form, departments: [department], before: before.linkMade, now: linkMade };
}
