import { editionBefore } from '#lineage/editions.ts';
import { eventsBetween, groupEvents } from '#lineage/events.ts';
import { type Lineage, formerIds, wayBack } from '#lineage/names.ts';
import type { Campaign } from '#model/campaign.ts';
import type { LineageNote } from '#model/outcome.ts';
import type { Edition } from '#model/tables/editions.ts';
import { type FollowingObjective, objectiveFindings } from './objectives.ts';

/** The edition that another is compared with, and what lies between the two. */
export interface Between extends Lineage {
  readonly edition: string;
  /** Its objectives, by department. */
  readonly before: ReadonlyMap<string, readonly FollowingObjective[]>;
}

/** The edition before and what lies between; undefined for the first. */
export function betweenEditions(campaign: Campaign, edition: Edition): Between | undefined {
  const former = editionBefore(campaign.editions, edition);
  if (former === undefined) return undefined;
  const events = groupEvents(campaign.departmentChanges);
  const objectives = objectiveFindings(campaign, former.edition);
  return {
    edition: former.edition,
    before: Map.groupBy(objectives, ({ department }) => department),
    between: eventsBetween(events, former, edition),
    events,
  };
}

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

/** Where a department of one edition comes from in the edition before. */
type Line =
  /** The same department, under the id that it had then. */
  | {
      readonly kind: 'goes-on';
      readonly before: string;
      readonly transfers: readonly LineageNote[];
    }
  | { readonly kind: 'broken'; readonly by: readonly LineageNote[] }
  /** It had no objectives on file then. */
  | { readonly kind: 'not-read-before' };

/**
 * Follows a department back to the edition before: through renames and transfers, never across any
 * other event.
 */
function lineOf(department: string, between: Between): Line {
  const { before, breaks, transfers } = wayBack(department, between.before, between);
  if (breaks.length > 0) return { kind: 'broken', by: breaks };
  return before === undefined
    ? { kind: 'not-read-before' }
    : { kind: 'goes-on', before, transfers };
}

/** An objective, and the one of the edition before that it continues; without one it is new. */
export interface Tie {
  readonly now: FollowingObjective;
  readonly before: FollowingObjective | undefined;
}

/**
 * Ties the objectives of a department that goes on to those of the edition before, by `follows` or
 * else the same id: its own ones, and those of a department that a part was transferred from.
 */
function tieObjectives(
  objectives: readonly FollowingObjective[],
  line: Line & { readonly kind: 'goes-on' },
  between: Between,
): Tie[] {
  const givers = line.transfers.flatMap(({ from }) => from);
  const ids = [line.before, ...givers.flatMap((id) => formerIds(id, between.events))];
  const candidates = ids.flatMap((id) => between.before.get(id) ?? []);
  return objectives.map((now) => {
    const id = now.follows ?? now.objective;
    return { now, before: candidates.find(({ objective }) => objective === id) };
  });
}
