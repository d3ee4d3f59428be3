import type { EventNote, LineageNote } from '#model/outcome.ts';
import type { ChangeKind, DepartmentChange } from '#model/tables/department-changes.ts';
import type { Edition } from '#model/tables/editions.ts';
import { compareText } from '#model/compare-text.ts';
import { referenceDay } from './editions.ts';
import { earliestDay, latestDay } from '#model/dates.ts';
import { remember } from './remember.ts';

/**
 * The events of lineage: rows of a merger with one date and `to`, and rows of a split with one date
 * and `from`, are one event with all their departments and notes; every other row is an event of
 * its own. Ordered by date as typed, then as the rows are.
 */
export const groupEvents = remember(
  (changes: readonly DepartmentChange[]): readonly LineageNote[] => {
    const events = new Map<string, LineageNote>();
    for (const [row, change] of changes.entries()) {
      const key = keyOf(change, row);
      events.set(key, addRow(events.get(key), change));
    }
    return [...events.values()].toSorted((a, b) => compareText(a.changedOn, b.changedOn));
  },
);

function keyOf({ changed_on, kind, from, to }: DepartmentChange, row: number): string {
  if (kind === 'merge') return `${changed_on} merge ${to ?? row}`;
  if (kind === 'split') return `${changed_on} split ${from ?? row}`;
  return String(row);
}

function addRow(event: LineageNote | undefined, row: DepartmentChange): LineageNote {
  return {
    kind: row.kind,
    changedOn: row.changed_on,
    from: addId(event?.from, row.from),
    to: addId(event?.to, row.to),
    notes: addNote(event?.notes, row),
    sourceUrl: event?.sourceUrl ?? row.source_url,
  };
}

function addId(ids: readonly string[] = [], id: string | undefined): readonly string[] {
  return id === undefined || ids.includes(id) ? ids : [...ids, id];
}

function addNote(notes: readonly EventNote[] = [], row: DepartmentChange): readonly EventNote[] {
  const { note: text, kind, from, to } = row;
  if (text === undefined) return notes;
  const departments = addId([], kind === 'split' ? to : (from ?? to));
  const same = notes.find((each) => each.text === text);
  if (same === undefined) return [...notes, { departments, text }];
  const both = { text, departments: [...same.departments, ...departments] };
  return notes.map((each) => (each === same ? both : each));
}

/**
 * The events that name any of these departments, as what was before or as what came of it, in their
 * order.
 */
export function touching(
  events: readonly LineageNote[],
  departments: readonly string[],
): LineageNote[] {
  const byDepartment = groupByDepartment(events);
  const found = new Map(departments.flatMap((department) => byDepartment.get(department) ?? []));
  return [...found].toSorted(([a], [b]) => a - b).map(([, event]) => event);
}

/** Each event of a department with its place among all. */
const groupByDepartment = remember((events: readonly LineageNote[]) => {
  const groups = new Map<string, (readonly [place: number, event: LineageNote])[]>();
  for (const [place, event] of events.entries()) {
    for (const department of new Set([...event.from, ...event.to])) {
      const own = groups.get(department) ?? [];
      own.push([place, event]);
      groups.set(department, own);
    }
  }
  return groups;
});

/**
 * The events after the reference day of one edition and up to that of a later one. Where a partial
 * date leaves open on which side of a reference day an event fell, it counts on both sides: a
 * change that may have been broken is not shown.
 */
export function eventsBetween(
  events: readonly LineageNote[],
  before: Edition,
  now: Edition,
): LineageNote[] {
  const after = referenceDay(before);
  const upTo = referenceDay(now);
  return events.filter(
    ({ changedOn }) => latestDay(changedOn) > after && earliestDay(changedOn) <= upTo,
  );
}

const breaking = new Set<LineageNote['kind']>(['replace', 'merge', 'split', 'create', 'abolish']);

/** Whether an event breaks what can be compared (rule 11): all do but a rename and a transfer. */
export const breaksComparison = ({ kind }: LineageNote): boolean => breaking.has(kind);

/**
 * The kinds of change that end the department before. After a split or a transfer it may go on with
 * the rest of what it does.
 */
export const endingKinds: ReadonlySet<ChangeKind> = new Set([
  'rename',
  'replace',
  'merge',
  'abolish',
] as const);
