import { breaksComparison, touching } from '#lineage/events.ts';
import type { ObjectiveState } from '#model/objective-state.ts';
import type { LineageNote } from '#model/outcome.ts';
import type {
  DepartmentRelevanceChange,
  LinkChange,
  LinkChanges,
  ObjectiveChange,
  RelevanceChange,
} from '#model/relevance-change.ts';
import type { LinkFinding } from '#model/relevance.ts';
import { type SharedLink, countJointOnce } from './links.ts';
import type { Between, ComparedDepartment } from './compare.ts';

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

/**
 * The changes of departments, those of one objective's link to one form as one. What the
 * departments as one made before too, or still make, is left out.
 * @param asOne how the link stands for all that share the objective
 */
function gatherLinks(changes: readonly LinkChange[], asOne: LinksAsOne): LinkChange[] {
  const same = Map.groupBy(changes, ({ objective, form }) => `${objective} ${form}`);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    const whole = first && asOne(first);
    if (first === undefined || whole === undefined) return [];
    if ((whole.before === 'no') === (whole.now === 'no')) return [];
    return [{ ...first, departments: group.flatMap(({ departments }) => departments), ...whole }];
  });
}

/** The changes of departments, those of one objective as one. */
function gatherObjectives(changes: readonly ObjectiveChange[]): ObjectiveChange[] {
  const same = Map.groupBy(changes, ({ objective }) => objective);
  return [...same].map(([objective, group]) => ({
    objective,
    departments: group.flatMap(({ departments }) => departments),
    state:
      fromTheBest.find((state) => group.some((each) => each.state === state)) ?? 'not-analysed',
  }));
}

const fromTheBest: readonly ObjectiveState[] = ['explicit', 'implicit', 'gap', 'not-relevant'];

/** What all departments that share an objective make of its link as one, in both editions. */
type LinksAsOne = (
  link: Pick<LinkChange, 'objective' | 'form'>,
) => Pick<LinkChange, 'before' | 'now'> | undefined;

/**
 * Looks up how a link of the newer edition stands for the government before and now. Those that
 * were not compared count too, as they do in the government's gap: what one of them makes is no
 * gap. Never throws; undefined for a link that one of the editions does not have.
 */
function linksAsOne(
  compared: readonly ComparedDepartment[],
  { before }: Pick<Between, 'before'>,
): LinksAsOne {
  const now = byLink(
    compared.flatMap(({ objectives }) => objectives.flatMap(({ links }) => links)),
  );
  const earlier = byLink(renamedLinks(compared, before));
  return (link) => {
    const own = now.get(keyOf(link));
    const former = earlier.get(keyOf(link));
    return own && former && { before: former.linkMade, now: own.linkMade };
  };
}

/** The links of the edition before, under the ids of the objectives that continue theirs. */
function renamedLinks(
  compared: readonly ComparedDepartment[],
  before: Between['before'],
): LinkFinding[] {
  const former = Map.groupBy([...before.values()].flat(), ({ objective }) => objective);
  const ties = Map.groupBy(
    compared.flatMap((each) => each.ties),
    ({ now }) => now.objective,
  );
  return [...ties].flatMap(([objective, own]) => {
    const ids = new Set(own.flatMap((tie) => tie.before?.objective ?? []));
    const continued = [...ids].flatMap((id) => former.get(id) ?? []);
    return continued.flatMap(({ links }) => links.map((link) => ({ ...link, objective })));
  });
}

const byLink = (links: readonly LinkFinding[]): ReadonlyMap<string, SharedLink> =>
  new Map(countJointOnce(links).map((link) => [keyOf(link), link]));

const keyOf = ({ objective, form }: Pick<LinkChange, 'objective' | 'form'>): string =>
  `${objective} ${form}`;
