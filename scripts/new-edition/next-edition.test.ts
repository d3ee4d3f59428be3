import { expect, test } from 'vitest';
import { editions } from '#model/tables/editions.ts';
import { nextEdition } from './next-edition.ts';

const before = editions.row.parse({
  edition: '2026',
  title: 'Grades 2026: the year 2026',
  year: '2026',
  status: 'published',
  published_on: '2026-11-10',
  evidence_to: '2026-07-31',
  method: 'method-2',
  no_response: 'zero',
  min_coverage: '0.6',
  overall: 'judgement',
  overall_score: '2',
  overall_reason: 'A reason.',
});

test('nextEdition keeps the rules and leaves out what belongs to one year', () => {
  expect(nextEdition(before, '2027')).toEqual({
    edition: '2027',
    title: 'Grades 2027: the year 2027',
    year: 2027,
    status: 'draft',
    evidence_to: '2027-07-31',
    method: 'method-2',
    no_response: 'zero',
    min_coverage: '0.6',
    decimals: '1',
    overall: 'mean',
  });
});

test('nextEdition takes the year from an id that is one, and otherwise the next', () => {
  expect(nextEdition(before, '2028')).toMatchObject({ year: 2028, evidence_to: '2028-07-31' });
  expect(nextEdition(before, 'spring')).toMatchObject({ edition: 'spring', year: 2027 });
});
