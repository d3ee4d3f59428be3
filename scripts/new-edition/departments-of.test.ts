import { expect, test } from 'vitest';
import type { Campaign } from '#model/campaign.ts';
import { departmentChanges } from '#model/tables/department-changes.ts';
import { departments } from '#model/tables/departments.ts';
import { editions } from '#model/tables/editions.ts';
import { departmentsOf } from './departments-of.ts';

const edition = editions.row.parse({
  edition: '2027',
  title: 'Grades',
  year: '2027',
  status: 'draft',
  evidence_from: '2026-08-01',
  evidence_to: '2027-07-31',
});

const place = { file: 'data/departments.csv', row: 2 };
const campaignOf = (rows: object[], changes: object[] = []) =>
  ({
    departments: rows.map((row) => ({ ...departments.row.parse({ name: 'A', ...row }), ...place })),
    departmentChanges: changes.map((row) => ({ ...departmentChanges.row.parse(row), ...place })),
  }) as Pick<Campaign, 'departments' | 'departmentChanges'>;

test('departmentsOf takes those that exist at the end of the edition, as far as is known', () => {
  const campaign = campaignOf([
    { department: 'health' },
    { department: 'closed-before', closed_on: '2026-07-31' },
    { department: 'closed-in-it', closed_on: '2026-10' },
    { department: 'open-in-it', opened_on: '2026-10' },
    { department: 'open-later', opened_on: '2028' },
  ]);
  expect(departmentsOf(campaign, edition).ids).toEqual(['health', 'open-in-it']);
});

test('departmentsOf takes a department under its newest name alone', () => {
  const campaign = campaignOf(
    [{ department: 'labour' }, { department: 'work' }],
    [{ changed_on: '2026-10-06', kind: 'rename', from: 'labour', to: 'work' }],
  );
  const { ids, nowCalled } = departmentsOf(campaign, edition);
  expect(ids).toEqual(['work']);
  expect([...nowCalled]).toEqual([['labour', 'work']]);
});
