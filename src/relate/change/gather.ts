import type { LinkChange, ObjectiveChange } from '#model/relevance-change.ts';
import type { ObjectiveState } from '#model/objective-state.ts';
import type { LinksAsOne } from './links-as-one.ts';

/**
 * The changes of departments, those of one objective's link to one form as one. What the
 * departments as one made before too, or still make, is left out.
 * @param asOne how the link stands for all that share the objective
 */
export function gatherLinks(changes: readonly LinkChange[], asOne: LinksAsOne): LinkChange[] {
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
export function gatherObjectives(changes: readonly ObjectiveChange[]): ObjectiveChange[] {
  const same = Map.groupBy(changes, ({ objective }) => objective);
  return [...same].map(([objective, group]) => ({
    objective,
    departments: group.flatMap(({ departments }) => departments),
    state:
      fromTheBest.find((state) => group.some((each) => each.state === state)) ?? 'not-analysed',
  }));
}

const fromTheBest: readonly ObjectiveState[] = ['explicit', 'implicit', 'gap', 'not-relevant'];
