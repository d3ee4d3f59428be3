import { expect, test } from 'vitest';
import { askNearest } from './nearest-id.ts';

test('askNearest offers the nearest id, and nothing where none is near', () => {
  expect(askNearest('justise', ['health', 'justice'])).toBe(' Did you mean "justice"?');
  expect(askNearest('weather', ['health', 'justice'])).toBe('');
});
