import type { Campaign } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';
import { mayHaveExistedIn, hadClosed, lifeOf } from '#lineage/lives.ts';
import { groupEvents } from '#lineage/events.ts';
import { nowCalled } from '#lineage/names.ts';

/** The departments of a new edition. */
export interface NewDepartments {
  /** Those that exist at its end as far as the tables know, in the order of `departments.csv`. */
  readonly ids: readonly string[];
  /** The id that each former id of them has now. */
  readonly nowCalled: ReadonlyMap<string, string>;
}

/** Who is to be assessed in a new edition: who exists at its end, each under its newest name. */
export function departmentsOf(
  { departments, departmentChanges }: Pick<Campaign, 'departments' | 'departmentChanges'>,
  edition: Edition,
): NewDepartments {
  const events = groupEvents(departmentChanges);
  const open = departments
    .filter((each) => mayHaveExistedIn(lifeOf(each, events), edition) && !hadClosed(each, edition))
    .map(({ department }) => department);
  const renamed = nowCalled(open, events);
  return { ids: open.filter((id) => !renamed.has(id)), nowCalled: renamed };
}
