import type { EventNote, LineageNote } from '#model/outcome.ts';
import type { DepartmentChange } from '#model/tables/department-changes.ts';

/** Every page of a department asks for the events of the same rows. */
const known = new WeakMap<readonly DepartmentChange[], readonly LineageNote[]>();

/**
 * The events of lineage: rows of a merger with one date and `to`, and rows of a split with one date
 * and `from`, are one event with all their departments and notes; every other row is an event of its
 * own. Ordered by date as typed, then as the rows are. Never throws.
 */
export function groupEvents(changes: readonly DepartmentChange[]): readonly LineageNote[] {
  const grouped = known.get(changes) ?? group(changes);
  known.set(changes, grouped);
  return grouped;
}

function group(changes: readonly DepartmentChange[]): LineageNote[] {
  const events = new Map<string, LineageNote>();
  for (const [row, change] of changes.entries()) {
    const key = keyOf(change, row);
    events.set(key, addRow(events.get(key), change));
  }
  return [...events.values()].toSorted((a, b) => compareText(a.changedOn, b.changedOn));
}

function keyOf({ changed_on, kind, from, to }: DepartmentChange, row: number): string {
  if (kind === 'merge') return `${changed_on} merge ${to ?? row}`;
  if (kind === 'split') return `${changed_on} split ${from ?? row}`;
  return String(row);
}

function addRow(event: LineageNote | undefined, row: DepartmentChange): LineageNote {
  const sourceUrl = event?.sourceUrl ?? row.source_url;
  return {
    kind: row.kind,
    changedOn: row.changed_on,
    from: addId(event?.from, row.from),
    to: addId(event?.to, row.to),
    notes: addNote(event?.notes, row),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
