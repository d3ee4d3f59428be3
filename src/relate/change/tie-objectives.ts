import { formerIds } from '#lineage/names.ts';
import type { FollowingObjective } from '#relate/objective-findings.ts';
import type { Between } from './between.ts';
import type { Line } from './line.ts';

/** An objective, and the one of the edition before that it continues; without one it is new. */
export interface Tie {
  readonly now: FollowingObjective;
  readonly before?: FollowingObjective;
}

/**
 * Ties the objectives of a department that goes on to those of the edition before, by `follows` or
 * else the same id: its own ones, and those of a department that a part was transferred from.
 */
export function tieObjectives(
  objectives: readonly FollowingObjective[],
  line: Line & { readonly kind: 'goes-on' },
  between: Between,
): Tie[] {
  const givers = line.transfers.flatMap(({ from }) => from);
  const ids = [line.before, ...givers.flatMap((id) => formerIds(id, between.events))];
  const candidates = ids.flatMap((id) => between.before.get(id) ?? []);
  return objectives.map((now) => {
    const id = now.follows ?? now.objective;
    const before = candidates.find(({ objective }) => objective === id);
    return before === undefined ? { now } : { now, before };
  });
}
