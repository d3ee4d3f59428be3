import { describe, expect, it } from 'vitest';
import type { LineageNote } from '#model/outcome.ts';
import { departments } from '#model/tables/departments.ts';
import { lifeOf } from './life-of.ts';

const event = (
  kind: LineageNote['kind'],
  changedOn: string,
  [from, to]: [readonly string[], readonly string[]],
): LineageNote => ({ kind, changedOn, from, to, notes: [] });

const opening = (events: LineageNote[], opened_on?: string) =>
  lifeOf(departments.row.parse({ department: 'b', name: 'B', opened_on }), events).opened_on;

describe('lifeOf', () => {
  it.each(['rename', 'replace', 'split', 'create'] as const)(
    'lifeOf takes a blank day of opening from the event that made it, as %s does',
    (kind) => {
      expect(opening([event(kind, '2026-03', [['a'], ['b', 'c']])])).toBe('2026-03');
    },
  );

  it('lifeOf takes a merger of several as what made it, and not one of a single department', () => {
    expect(opening([event('merge', '2026', [['a', 'c'], ['b']])])).toBe('2026');
    expect(opening([event('merge', '2026', [['a'], ['b']])])).toBeUndefined();
  });

  it('lifeOf goes by the day that was typed', () => {
    expect(opening([event('rename', '2026', [['a'], ['b']])], '2025-12')).toBe('2025-12');
  });

  it('lifeOf leaves the day unknown where nothing made it, or where it is named before', () => {
    const made = event('split', '2026-03', [['a'], ['b']]);
    expect(opening([])).toBeUndefined();
    expect(opening([event('transfer', '2026', [['a'], ['b']])])).toBeUndefined();
    expect(opening([event('rename', '2026', [['b'], ['c']])])).toBeUndefined();
    expect(opening([event('transfer', '2026-02', [['b'], ['c']]), made])).toBeUndefined();
    expect(opening([event('transfer', '2026', [['b'], ['c']]), made])).toBe('2026-03');
  });

  it('lifeOf keeps the day of closing', () => {
    const closed = departments.row.parse({ department: 'b', name: 'B', closed_on: '2027' });
    expect(lifeOf(closed, [])).toEqual({ opened_on: undefined, closed_on: '2027' });
  });
});
