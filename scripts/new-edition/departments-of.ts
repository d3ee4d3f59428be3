import type { Campaign } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';
import { existedIn } from '#lineage/existed-in.ts';
import { formerIds } from '#lineage/former-ids.ts';
import { groupEvents } from '#lineage/group-events.ts';
import { earliestDay } from '#lineage/partial-date.ts';
import { referenceDay } from '#lineage/reference-day.ts';

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
  const open = departments
    .filter((each) => existedIn(each, edition))
    .filter(({ closed_on }) => !(closed_on && earliestDay(closed_on) <= referenceDay(edition)))
    .map(({ department }) => department);
  const events = groupEvents(departmentChanges);
  const nowCalled = new Map(
    open.flatMap((id) =>
      formerIds(id, events)
        .slice(1)
        .map((former) => [former, id]),
    ),
  );
  return { ids: open.filter((id) => !nowCalled.has(id)), nowCalled };
}
