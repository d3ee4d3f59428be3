import { expect, test } from 'vitest';
import { reportsView } from '#views/reports/view.ts';
import { makeSite } from '../publish/make-site.ts';

test('a record of departments alone is said to have no overall score on record', () => {
  const { site } = makeSite({
    editions: [{ edition: '2005', year: '2005' }],
    departments: [{ department: 'a' }],
    criteria: [],
    publishedScores: [{ edition: '2005', department: 'a', score: '4' }],
  });
  expect(reportsView(site).reports.map(({ mark }) => mark.spoken)).toEqual([
    'No overall score on record',
  ]);
});
