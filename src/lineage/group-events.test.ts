import { describe, expect, it } from 'vitest';
import { departmentChanges } from '#model/tables/department-changes.ts';
import { groupEvents } from './group-events.ts';

const rows = (...cells: Record<string, string>[]) =>
  cells.map((own) => departmentChanges.row.parse(own));

describe('groupEvents', () => {
  it('groupEvents makes one event of a merger and of a split, in the order of their dates', () => {
    const events = groupEvents(
      rows(
        { changed_on: '2026-04-01', kind: 'merge', from: 'a', to: 'c', note: 'One.' },
        { changed_on: '2025-01-01', kind: 'split', from: 'x', to: 'y' },
        { changed_on: '2026-04-01', kind: 'merge', from: 'b', to: 'c', note: 'Two.' },
        { changed_on: '2025-01-01', kind: 'split', from: 'x', to: 'z' },
      ),
    );
    expect(events).toEqual([
      { kind: 'split', changedOn: '2025-01-01', from: ['x'], to: ['y', 'z'], notes: [] },
      {
        kind: 'merge',
        changedOn: '2026-04-01',
        from: ['a', 'b'],
        to: ['c'],
        notes: [
          { departments: ['a'], text: 'One.' },
          { departments: ['b'], text: 'Two.' },
        ],
      },
    ]);
  });

  it('groupEvents says once what several rows of an event say, of all their departments', () => {
    const split = { changed_on: '2025', kind: 'split', from: 'x', note: 'By order.' };
    const [event] = groupEvents(rows({ ...split, to: 'y' }, { ...split, to: 'z' }));
    expect(event?.notes).toEqual([{ departments: ['y', 'z'], text: 'By order.' }]);
  });

  it('groupEvents keeps apart what differs in date or kind, and rows of other kinds', () => {
    const events = groupEvents(
      rows(
        { changed_on: '2026', kind: 'merge', from: 'a', to: 'c' },
        { changed_on: '2026-01', kind: 'merge', from: 'b', to: 'c' },
        { changed_on: '2026-01', kind: 'transfer', from: 'd', to: 'c' },
        { changed_on: '2026-01', kind: 'transfer', from: 'e', to: 'c' },
      ),
    );
    expect(events.map(({ from }) => from)).toEqual([['a'], ['b'], ['d'], ['e']]);
  });
});
