import { expect, test } from 'vitest';
import { editions } from '#model/tables/editions.ts';
import { hadClosed } from './had-closed.ts';

const edition = editions.row.parse({
  edition: '2026',
  title: 'T',
  year: '2026',
  status: 'published',
  evidence_to: '2026-08-31',
});

test.each([
  [undefined, false],
  ['2026-08-30', true],
  ['2026-08-31', true],
  ['2026-09-01', false],
  ['2026', true],
  ['2026-08', true],
  ['2026-09', false],
  ['2027', false],
])('hadClosed by 31 August 2026, closed %s, is %s', (closed_on, is) => {
  expect(hadClosed({ closed_on, opened_on: undefined }, edition)).toBe(is);
});
