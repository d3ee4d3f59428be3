import { expect, test } from 'vitest';
import { addressBook } from './address.ts';

test('addressBook puts every address under the base path, with or without its last slash', () => {
  const plain = addressBook('/');
  const based = addressBook('/grades');
  expect(plain.department('2026', 'transport')).toBe('/reports/2026/departments/transport/');
  expect(based.department('2026', 'transport')).toBe('/grades/reports/2026/departments/transport/');
  expect(based.home).toBe('/grades/');
  expect(based.download('2026', 'scores.csv')).toBe('/grades/data/2026/scores.csv');
});
