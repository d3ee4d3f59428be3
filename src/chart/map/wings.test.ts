import { expect, test } from 'vitest';
import type { MapDepartment, MapSector } from './data.ts';
import { splitWings } from './wings.ts';

const department = (id: string): MapDepartment => ({
  id,
  name: id,
  text: id,
  reading: 'read',
  cells: [],
});

function sector(id: string, count: number, evident?: 'yes' | 'no'): MapSector {
  const departments = Array.from({ length: count }, (_, i) => department(`${id}-${i}`));
  return { id, name: id, departments, ...(evident !== undefined && { evident }) };
}

const sides = (sectors: readonly MapSector[]) => {
  const { start, end, byEvidence } = splitWings(sectors);
  const write = (side: readonly MapSector[]) =>
    side.map(({ id, departments }) => `${id} ${departments.length}`);
  return { start: write(start), end: write(end), byEvidence };
};

test('splitWings puts sectors commonly seen as relevant on one side and the others on the other', () => {
  expect(sides([sector('a', 3, 'yes'), sector('b', 2, 'no'), sector('c', 1, 'yes')])).toEqual({
    start: ['a 3', 'c 1'],
    end: ['b 2'],
    byEvidence: true,
  });
});

test('splitWings only balances where evidence is not said of every sector', () => {
  expect(sides([sector('a', 3, 'yes'), sector('b', 3), sector('c', 1, 'no')])).toEqual({
    start: ['a 3'],
    end: ['b 3', 'c 1'],
    byEvidence: false,
  });
});

test('splitWings only balances where evidence would leave a side nearly empty', () => {
  const { byEvidence } = sides([
    sector('a', 9, 'yes'),
    sector('b', 9, 'yes'),
    sector('c', 1, 'no'),
  ]);
  expect(byEvidence).toBe(false);
});

test('splitWings divides a sector that is longer than all others together', () => {
  expect(sides([sector('a', 8), sector('b', 2)])).toEqual({
    start: ['a 5'],
    end: ['a 3', 'b 2'],
    byEvidence: false,
  });
});

test('splitWings of nothing is two empty sides', () => {
  expect(sides([])).toEqual({ start: [], end: [], byEvidence: false });
});
