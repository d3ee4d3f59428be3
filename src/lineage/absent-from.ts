import type { Campaign } from '#model/campaign.ts';
import type { Department } from '#model/tables/departments.ts';
import type { Edition } from '#model/tables/editions.ts';
import { existedIn } from './existed-in.ts';
import { groupEvents } from './group-events.ts';
import { earliestDay } from './partial-date.ts';
import { referenceDay } from './reference-day.ts';
import { supersededBy } from './superseded-by.ts';

/**
 * The departments that existed in an edition and are not among those given, in the order of the
 * departments. A former name of one that is given is not listed, nor is one that had closed by then
 * and whose successor is given. Never throws.
 * @param present the departments that have what is asked for
 */
export function absentFrom(
  { departments, departmentChanges }: Pick<Campaign, 'departments' | 'departmentChanges'>,
  edition: Edition,
  present: ReadonlySet<string>,
): string[] {
  const { renamed, succeeded } = supersededBy(present, groupEvents(departmentChanges));
  return departments
    .filter((each) => existedIn(each, edition) && !renamed.has(each.department))
    .filter((each) => !(succeeded.has(each.department) && hadClosed(each, edition)))
    .map(({ department }) => department);
}

function hadClosed({ closed_on }: Department, edition: Edition): boolean {
  return closed_on !== undefined && earliestDay(closed_on) <= referenceDay(edition);
}
