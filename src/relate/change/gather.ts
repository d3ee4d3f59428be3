import type { LinkChange, ObjectiveChange } from '#model/relevance-change.ts';
import type { ObjectiveState } from '#model/objective-state.ts';
import { bestMade } from '#relate/best-made.ts';
import { groupBy } from '#relate/group-by.ts';
import type { LinkMade } from '#model/tables/links.ts';

/** The changes of departments, those of one objective's link to one form as one. Never throws. */
export function gatherLinks(changes: readonly LinkChange[]): LinkChange[] {
  const same = groupBy(changes, ({ objective, form }) => `${objective} ${form}`);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        ...first,
        departments: group.flatMap(({ departments }) => departments),
        before: best(group.map(({ before }) => before)),
        now: best(group.map(({ now }) => now)),
      },
    ];
  });
}

const best = (made: readonly LinkMade[]): LinkMade =>
  bestMade(made.map((linkMade) => ({ linkMade }))) ?? 'no';

/** The same for objectives. Never throws. */
export function gatherObjectives(changes: readonly ObjectiveChange[]): ObjectiveChange[] {
  const same = groupBy(changes, ({ objective }) => objective);
  return [...same].map(([objective, group]) => ({
    objective,
    departments: group.flatMap(({ departments }) => departments),
    state:
      fromTheBest.find((state) => group.some((each) => each.state === state)) ?? 'not-analysed',
  }));
}

const fromTheBest: readonly ObjectiveState[] = ['explicit', 'implicit', 'gap', 'not-relevant'];
