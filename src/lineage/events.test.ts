import type { LineageNote } from '#model/outcome.ts';
import { departmentChanges } from '#model/tables/department-changes.ts';
import { editions } from '#model/tables/editions.ts';
import { eventsBetween, groupEvents } from './events.ts';
import { describe, expect, it } from 'vitest';

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

const edition = (year: string, evidence_to?: string) =>
  editions.row.parse({ edition: year, title: 'T', year, status: 'published', evidence_to });
const event = (changedOn: string): LineageNote => ({
  kind: 'split',
  changedOn,
  from: ['a'],
  to: ['b'],
  notes: [],
});

const isBetween = (date: string) =>
  eventsBetween([event(date)], edition('2025', '2025-08-31'), edition('2026')).length === 1;

describe('eventsBetween', () => {
  it.each([
    ['2025-08-31', false],
    ['2025-09-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
    ['2024', false],
    ['2025', true],
    ['2025-08', false],
    ['2026-12', true],
    ['2027', false],
  ])('eventsBetween 31 August 2025 and the end of 2026, on %s, is %s', (date, is) => {
    expect(isBetween(date)).toBe(is);
  });

  it('eventsBetween counts a partial date on both sides of a reference day that it may lie on', () => {
    const earlier = eventsBetween([event('2025')], edition('2024'), edition('2025', '2025-08-31'));
    expect(earlier).toHaveLength(1);
    expect(isBetween('2025')).toBe(true);
  });
});
