import { describe, expect, it } from 'vitest';
import type { Campaign } from '#model/campaign.ts';
import { departmentChanges } from '#model/tables/department-changes.ts';
import { departments } from '#model/tables/departments.ts';
import { editions } from '#model/tables/editions.ts';
import { absentFrom } from './absent-from.ts';

type Cells = Record<string, string>;

const edition = (year: string) =>
  editions.row.parse({ edition: year, title: 'T', year, status: 'published' });

const place = { file: 'data/test.csv', row: 2 };
const campaignOf = (
  rows: Cells[],
  changes: Cells[],
): Pick<Campaign, 'departments' | 'departmentChanges'> => ({
  departments: rows.map((row) => ({ ...departments.row.parse({ name: 'D', ...row }), ...place })),
  departmentChanges: changes.map((row) => ({ ...departmentChanges.row.parse(row), ...place })),
});

const absent = (campaign: ReturnType<typeof campaignOf>, year: string, ...present: string[]) =>
  absentFrom(campaign, edition(year), new Set(present));

const oldAndNew = [{ department: 'a', closed_on: '2025-12-31' }, { department: 'b' }];
const change = (kind: string, from: string, changed_on = '2026-01-01') => ({
  changed_on,
  kind,
  from,
  to: 'b',
});

describe('absentFrom', () => {
  it.each([
    ['rename', [change('rename', 'a')]],
    ['replacement', [change('replace', 'a')]],
    ['split', [change('split', 'a')]],
    ['merger', [change('merge', 'a'), change('merge', 'c')]],
  ])('absentFrom leaves out what a later %s made, though its opening is blank', (_, changes) => {
    expect(absent(campaignOf(oldAndNew, changes), '2025', 'a')).toEqual([]);
    expect(absent(campaignOf(oldAndNew, changes), '2026')).toEqual(['b']);
  });

  it('absentFrom lists a department that was there before another merged into it', () => {
    const campaign = campaignOf(oldAndNew, [change('merge', 'a')]);
    expect(absent(campaign, '2025', 'a')).toEqual(['b']);
  });

  it('absentFrom lists a department that was renamed within the edition once, by its newest name', () => {
    const departments = [
      { department: 'a', closed_on: '2026-05-31' },
      { department: 'b', opened_on: '2026-06-01' },
    ];
    const campaign = campaignOf(departments, [change('rename', 'a', '2026-06-01')]);
    expect(absent(campaign, '2026')).toEqual(['b']);
    expect(absent(campaign, '2025')).toEqual(['a']);
    expect(absent(campaign, '2026', 'b')).toEqual([]);
    expect(absent(campaign, '2026', 'a')).toEqual([]);
  });

  it('absentFrom leaves out what had closed by then where its successor is given', () => {
    const inTheYear = [{ department: 'a', closed_on: '2026' }, { department: 'b' }];
    const campaign = campaignOf(inTheYear, [change('replace', 'a')]);
    expect(absent(campaign, '2026', 'b')).toEqual([]);
    expect(absent(campaign, '2026')).toEqual(['a', 'b']);
    expect(absent(campaign, '2025', 'b')).toEqual(['a']);
  });
});
