import type { LineageNote } from '#model/outcome.ts';

type ByDepartment = ReadonlyMap<string, readonly LineageNote[]>;

/** Every department asks among the same events. */
const known = new WeakMap<readonly LineageNote[], ByDepartment>();

/**
 * The events that name any of these departments, as what was before or as what came of it, in their
 * order. Never throws.
 */
export function touching(
  events: readonly LineageNote[],
  departments: readonly string[],
): LineageNote[] {
  const byDepartment = known.get(events) ?? groupByDepartment(events);
  known.set(events, byDepartment);
  const found = new Set(departments.flatMap((department) => byDepartment.get(department) ?? []));
  return found.size === 0 ? [] : events.filter((event) => found.has(event));
}

function groupByDepartment(events: readonly LineageNote[]): ByDepartment {
  const named = events.flatMap((event) =>
    [...event.from, ...event.to].map((department) => ({ department, event })),
  );
  const groups = Map.groupBy(named, ({ department }) => department);
  return new Map(
    [...groups].map(([department, own]) => [department, own.map((each) => each.event)]),
  );
}
