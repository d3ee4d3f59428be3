import { expect, test } from 'vitest';
import { editions } from '#model/tables/editions.ts';
import { visibilityOf } from './visible.ts';

const edition = (status: string, published_on?: string) =>
  editions.row.parse({ edition: '2026', title: 'T', year: '2026', status, published_on });

test('visibilityOf keeps drafts back whatever their date', () => {
  expect(visibilityOf(edition('draft', '2020-01-01'), '2026-11-22')).toEqual({ kind: 'draft' });
});

test('visibilityOf opens an edition on the day of its publication and not a day before', () => {
  const published = edition('published', '2026-11-22');
  expect(visibilityOf(published, '2026-11-21')).toEqual({ kind: 'embargo', until: '2026-11-22' });
  expect(visibilityOf(published, '2026-11-22')).toEqual({ kind: 'open' });
});

test('visibilityOf takes a partial date as past when it has begun, and an unknown one as past', () => {
  expect(visibilityOf(edition('published', '2026-11'), '2026-11-01')).toEqual({ kind: 'open' });
  expect(visibilityOf(edition('published', '2026-12'), '2026-11-30').kind).toBe('embargo');
  expect(visibilityOf(edition('published'), '2026-11-22')).toEqual({ kind: 'open' });
});
