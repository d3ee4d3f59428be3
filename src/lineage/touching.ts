import type { LineageNote } from '#model/outcome.ts';

/** The events that name any of these departments, as what was before or as what came of it. Never throws. */
export function touching(
  events: readonly LineageNote[],
  departments: readonly string[],
): LineageNote[] {
  return events.filter(({ from, to }) =>
    departments.some((department) => from.includes(department) || to.includes(department)),
  );
}
