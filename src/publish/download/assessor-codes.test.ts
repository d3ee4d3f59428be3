import { expect, test } from 'vitest';
import type { Assessment } from '#model/tables/assessments.ts';
import { withCodes } from './assessor-codes.ts';

const published = (...assessors: string[]): string[] =>
  withCodes(
    assessors.map((assessor): Assessment => ({
      department: 'health',
      criterion: 'plan',
      assessor,
    })),
  ).map(({ assessor }) => assessor);

test('withCodes gives an assessor who is named a code that no other has', () => {
  expect(published('Ana García', 'A1', 'agreed', 'Lead assessor', 'Ana García', 'draft')).toEqual([
    'A2',
    'A1',
    'agreed',
    'A3',
    'A2',
    'draft',
  ]);
});

test('withCodes leaves codes as they are', () => {
  expect(published('panel-2', 'B', '7', 'agreed')).toEqual(['panel-2', 'B', '7', 'agreed']);
});
