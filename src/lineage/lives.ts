import type { Campaign } from '#model/campaign.ts';
import type { LineageNote } from '#model/outcome.ts';
import type { Department } from '#model/tables/departments.ts';
import type { Edition } from '#model/tables/editions.ts';
import { formerIds, nowCalled, supersededBy } from './names.ts';
import { groupEvents, touching } from './events.ts';
import { earliestDay, latestDay } from '#model/dates.ts';
import { earliestReferenceDay, editionsBefore, firstDayOf, referenceDay } from './editions.ts';
import { isAsked, statusOf } from '#model/status.ts';
import { remember } from './remember.ts';

const making = new Set<LineageNote['kind']>(['rename', 'replace', 'split', 'create']);

/**
 * When a department opened and closed. Where its day of opening is blank, it opened with the event
 * that made it; without such an event, or where another event names it before, the day stays
 * unknown. It was there at the latest on the day of the first event that names it.
 */
export function lifeOf(
  { department, opened_on, closed_on }: Department,
  events: readonly LineageNote[],
): Life {
  const opened = opened_on ?? dayOfMaking(department, events);
  const [seen] = touching(events, [department])
    .map(({ changedOn }) => latestDay(changedOn))
    .toSorted();
  return {
    opened_on: opened,
    closed_on,
    there_by: opened === undefined ? seen : latestDay(opened),
  };
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
interface Life extends Pick<Department, 'opened_on' | 'closed_on'> {
  /** A day on which it is known to have been open already; undefined where none is. */
  readonly there_by: string | undefined;
}

/**
 * Whether a department existed in an edition (docs/scoring-rules.md, Who is in an edition): `yes` where its life
 * overlaps the edition's window whatever its dates may mean, `no` where it cannot, and otherwise
 * `not known`.
 * @param hasMarksBefore whether an edition before this one has marks of it, so that it was there
 */
export function existedIn(
  life: Life,
  edition: Edition,
  hasMarksBefore: boolean,
): 'yes' | 'no' | 'not known' {
  if (!mayHaveExistedIn(life, edition)) return 'no';
  const { closed_on, there_by } = life;
  const isOpened =
    hasMarksBefore || (there_by !== undefined && there_by <= earliestReferenceDay(edition));
  const isStillOpen = closed_on === undefined || earliestDay(closed_on) >= firstDayOf(edition);
  return isOpened && isStillOpen ? 'yes' : 'not known';
}

/**
 * Whether a department may have existed in an edition: an unknown day of opening or closing never
 * rules it out, and of a partial date all days count that it may mean.
 */
export function mayHaveExistedIn(
  { opened_on, closed_on }: Pick<Department, 'opened_on' | 'closed_on'>,
  edition: Edition,
): boolean {
  const openedInTime = opened_on === undefined || earliestDay(opened_on) <= referenceDay(edition);
  const stillOpen = closed_on === undefined || latestDay(closed_on) >= firstDayOf(edition);
  return openedInTime && stillOpen;
}

/**
 * Whether an edition before this one has a mark or a published score of a department: it was there.
 * A row that says that it was not assessed, or that nothing applies to it, shows nothing.
 */
export function wasMarkedBefore(campaign: Marked, edition: Edition, department: string): boolean {
  const byEdition = markedByEdition(campaign);
  return editionsBefore(campaign.editions, edition).some((before) =>
    byEdition.get(before.edition)?.has(department),
  );
}

/** By edition, the departments that it has a mark or a published score of. */
const markedByEdition = remember(
  ({ editions, assessments, publishedScores }: Marked): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      editions.map(({ edition }) => {
        const rows = (assessments.get(edition) ?? []).filter((row) => isAsked(statusOf(row)));
        const scores = publishedScores.filter((row) => row.edition === edition);
        return [edition, new Set([...rows, ...scores].map(({ department }) => department))];
      }),
    ),
);

/** What tells which editions have marks of a department. */
export type Marked = Pick<Campaign, 'editions' | 'assessments' | 'publishedScores'>;

/**
 * Whether a department had closed by the day as of which an edition assesses, that day included. Of
 * a partial date the first day counts that it may mean; without one it is open.
 */
export function hadClosed({ closed_on }: Pick<Department, 'closed_on'>, edition: Edition): boolean {
  return closed_on !== undefined && earliestDay(closed_on) <= referenceDay(edition);
}

/**
 * The departments that are known to have existed in an edition and are not among those given, in the order of the
 * departments, each under its newest name alone. Another name of one that is given is not listed,
 * nor is one that had closed by then and whose successor is given.
 * @param present the departments that have what is asked for
 */
export function absentFrom(
  campaign: People,
  edition: Edition,
  present: ReadonlySet<string>,
): string[] {
  const missing = absentWhere(campaign, edition, { present, isIts: (life) => life === 'yes' });
  const renamed = nowCalled(missing, groupEvents(campaign.departmentChanges));
  return missing.filter((id) => !renamed.has(id));
}

/** What tells which departments there are, and when they were. */
type People = Marked & Pick<Campaign, 'departments' | 'departmentChanges'>;

/** The same, older names among them, with those whose dates leave open whether they existed. */
export const perhapsAbsentFrom = (
  campaign: People,
  edition: Edition,
  present: ReadonlySet<string>,
): string[] => absentWhere(campaign, edition, { present, isIts: (life) => life !== 'no' });

function absentWhere(
  campaign: People,
  edition: Edition,
  of: {
    readonly present: ReadonlySet<string>;
    readonly isIts: (existed: ReturnType<typeof existedIn>) => boolean;
  },
): string[] {
  const events = groupEvents(campaign.departmentChanges);
  return campaign.departments
    .filter(isMissing(edition, { events, present: of.present }))
    .filter((each) => {
      const isMarked = wasMarkedBefore(campaign, edition, each.department);
      return of.isIts(existedIn(lifeOf(each, events), edition, isMarked));
    })
    .map(({ department }) => department);
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
