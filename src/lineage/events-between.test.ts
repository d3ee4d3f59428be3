import { describe, expect, it } from 'vitest';
import type { LineageNote } from '#model/outcome.ts';
import { editions } from '#model/tables/editions.ts';
import { eventsBetween } from './events-between.ts';

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
