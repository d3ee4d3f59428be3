import { expect, test } from 'vitest';
import { countDepartments, type CountBy } from './count-departments.ts';

test('countDepartments names what can be counted when a text asks for something else', () => {
  expect(() => countDepartments([], 'good' as CountBy)).toThrowErrorMatchingInlineSnapshot(
    `[Error: Departments can be counted by all, scored, half, silent, risen, fallen, not by "good".]`,
  );
});

test('countDepartments counts none among none', () => {
  expect(countDepartments([], 'half')).toBe(0);
});
