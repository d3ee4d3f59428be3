import { expect, test } from 'vitest';
import { findClash } from './own-page-clash.ts';

test('findClash names the first page that takes an address of the site', () => {
  expect(findClash(['history', 'data', 'reports'])).toBe('data');
});

test('findClash finds nothing among other names', () => {
  expect(findClash(['history', 'data-sources', '2026'])).toBeUndefined();
});
