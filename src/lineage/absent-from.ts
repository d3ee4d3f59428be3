import type { Campaign } from '#model/campaign.ts';
import type { LineageNote } from '#model/outcome.ts';
import type { Department } from '#model/tables/departments.ts';
import type { Edition } from '#model/tables/editions.ts';
import { existedIn } from './existed-in.ts';
import { formerIds } from './former-ids.ts';
import { groupEvents } from './group-events.ts';
import { hadClosed } from './had-closed.ts';
import { lifeOf } from './life-of.ts';
import { nowCalled } from './now-called.ts';
import { supersededBy } from './superseded-by.ts';

/**
 * The departments that existed in an edition and are not among those given, in the order of the
 * departments, each under its newest name alone. Another name of one that is given is not listed,
 * nor is one that had closed by then and whose successor is given. Never throws.
 * @param present the departments that have what is asked for
 */
export function absentFrom(
  { departments, departmentChanges }: Pick<Campaign, 'departments' | 'departmentChanges'>,
  edition: Edition,
  present: ReadonlySet<string>,
): string[] {
  const events = groupEvents(departmentChanges);
  const missing = departments
    .filter((each) => existedIn(lifeOf(each, events), edition))
    .filter(isMissing(edition, { events, present }))
    .map(({ department }) => department);
  const renamed = nowCalled(missing, events);
  return missing.filter((id) => !renamed.has(id));
}

function isMissing(
  edition: Edition,
  { events, present }: { events: readonly LineageNote[]; present: ReadonlySet<string> },
): (department: Department) => boolean {
  const { renamed, succeeded } = supersededBy(present, events);
  return (each) => {
    const { department } = each;
    if (renamed.has(department)) return false;
    if (succeeded.has(department) && hadClosed(each, edition)) return false;
    return !formerIds(department, events).some((id) => present.has(id));
  };
}
