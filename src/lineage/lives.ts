import type { Campaign } from '#model/campaign.ts';
import type { LineageNote } from '#model/outcome.ts';
import type { Department } from '#model/tables/departments.ts';
import type { Edition } from '#model/tables/editions.ts';
import { formerIds, nowCalled, supersededBy } from './names.ts';
import { groupEvents, touching } from './events.ts';
import { earliestDay, latestDay } from '#model/dates.ts';
import { firstDayOf, referenceDay } from './editions.ts';

const making = new Set<LineageNote['kind']>(['rename', 'replace', 'split', 'create']);

/**
 * When a department opened and closed. Where its day of opening is blank, it opened with the event
 * that made it; without such an event, or where another event names it before, the day stays
 * unknown.
 */
export function lifeOf(
  { department, opened_on, closed_on }: Department,
  events: readonly LineageNote[],
): Life {
  return { opened_on: opened_on ?? dayOfMaking(department, events), closed_on };
}

function dayOfMaking(department: string, events: readonly LineageNote[]): string | undefined {
  const own = touching(events, [department]);
  const made = own.find((event) => event.to.includes(department) && isMaking(event));
  if (made === undefined) return undefined;
  const first = earliestDay(made.changedOn);
  return own.some(({ changedOn }) => latestDay(changedOn) < first) ? undefined : made.changedOn;
}

/** One department alone merges into one that was there already. */
const isMaking = ({ kind, from }: LineageNote): boolean =>
  making.has(kind) || (kind === 'merge' && from.length > 1);

/** When a department opened and closed; blank where that is unknown, or where it is open. */
type Life = Pick<Department, 'opened_on' | 'closed_on'>;

/**
 * Whether a department existed in an edition (docs/scoring-rules.md, Who is in an edition): its life overlaps the
 * evidence window, or else the edition's year. An unknown day of opening or closing never rules it
 * out, and of a partial date all days count that it may mean.
 */
export function existedIn({ opened_on, closed_on }: Life, edition: Edition): boolean {
  const openedInTime = opened_on === undefined || earliestDay(opened_on) <= referenceDay(edition);
  const stillOpen = closed_on === undefined || latestDay(closed_on) >= firstDayOf(edition);
  return openedInTime && stillOpen;
}

/**
 * Whether a department had closed by the day as of which an edition assesses, that day included. Of
 * a partial date the first day counts that it may mean; without one it is open.
 */
export function hadClosed({ closed_on }: Life, edition: Edition): boolean {
  return closed_on !== undefined && earliestDay(closed_on) <= referenceDay(edition);
}

/**
 * The departments that existed in an edition and are not among those given, in the order of the
 * departments, each under its newest name alone. Another name of one that is given is not listed,
 * nor is one that had closed by then and whose successor is given.
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
