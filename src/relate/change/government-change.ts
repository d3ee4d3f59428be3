import { breaksComparison, touching } from '#lineage/events.ts';
import type { LineageNote } from '#model/outcome.ts';
import type {
  DepartmentRelevanceChange,
  LinkChanges,
  RelevanceChange,
} from '#model/relevance-change.ts';
import type { Between } from './between.ts';
import type { ComparedDepartment } from './compare-departments.ts';
import { gatherLinks, gatherObjectives } from './gather.ts';
import { linksAsOne, type LinksAsOne } from './links-as-one.ts';

/**
 * The change of the government since the edition before: the changes of its departments, with what
 * happened to a joint objective said once.
 * @param changes the changes of the departments
 */
export function governmentChange(
  compared: readonly ComparedDepartment[],
  between: Between | undefined,
  changes: readonly DepartmentRelevanceChange[],
): RelevanceChange {
  if (between === undefined) return { kind: 'none', why: 'first-edition' };
  const { edition, before } = between;
  if (before.size === 0 || compared.length === 0) {
    return { kind: 'none', why: 'not-read-before', edition };
  }
  const lines = new Set(
    compared.flatMap(({ line }) => (line.kind === 'goes-on' ? line.before : [])),
  );
  const ended = [...before.keys()].filter((id) => !lines.has(id));
  const breaksOf = (id: string) => touching(between.between, [id]).filter(breaksComparison);
  const broken = [
    ...compared.flatMap(({ line }) => (line.kind === 'broken' ? line.by : [])),
    ...ended.flatMap(breaksOf),
  ];
  const namesOf = (kind: ComparedDepartment['line']['kind']): string[] =>
    compared.filter(({ line }) => line.kind === kind).map(({ department }) => department);
  return {
    kind: 'compared',
    edition,
    departments: namesOf('goes-on'),
    broken: once(broken),
    newlyRead: namesOf('not-read-before'),
    noLongerRead: ended.filter((id) => breaksOf(id).length === 0),
    ...gatherChanges(compared, changes, linksAsOne(compared, between)),
  };
}

function gatherChanges(
  compared: readonly ComparedDepartment[],
  changes: readonly DepartmentRelevanceChange[],
  asOne: LinksAsOne,
): LinkChanges {
  const all = changes.filter((change) => change.kind === 'compared');
  const ties = compared.flatMap((each) => each.ties).filter(({ before }) => before !== undefined);
  const goesOn = new Set(ties.map(({ now }) => now.objective));
  const wentOn = new Set(ties.map(({ before }) => before?.objective));
  return {
    made: gatherLinks(
      all.flatMap(({ made }) => made),
      asOne,
    ),
    lost: gatherLinks(
      all.flatMap(({ lost }) => lost),
      asOne,
    ),
    newObjectives: gatherObjectives(all.flatMap(({ newObjectives }) => newObjectives)).filter(
      ({ objective }) => !goesOn.has(objective),
    ),
    dropped: gatherObjectives(all.flatMap(({ dropped }) => dropped)).filter(
      ({ objective }) => !wentOn.has(objective),
    ),
    transfers: once(all.flatMap(({ transfers }) => transfers)),
  };
}

const once = (events: readonly LineageNote[]): LineageNote[] => [...new Set(events)];
