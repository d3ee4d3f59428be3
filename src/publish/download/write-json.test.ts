import { expect, test } from 'vitest';
import type { Sheet } from './sheet.ts';
import { writeJson } from './write-json.ts';

test('writeJson writes records with numbers as numbers, blanks as null and text as written', () => {
  const sheet: Sheet = {
    name: 'test',
    about: '',
    columns: [
      { name: 'department', kind: 'id', about: '' },
      { name: 'mark', kind: 'decimal', about: '' },
      { name: 'shown', kind: 'shown', about: '' },
      { name: 'reason', kind: 'text', about: '' },
    ],
    count: 2,
    rows: () => [
      ['2026', '2.5', '4.0', '=1+1'],
      ['transport', undefined, undefined, undefined],
    ],
  };
  const records = [
    { department: '2026', mark: 2.5, shown: '4.0', reason: '=1+1' },
    { department: 'transport', mark: null, shown: null, reason: null },
  ];
  expect(writeJson(sheet)).toBe(`${JSON.stringify(records, null, 1)}\n`);
});

test('writeJson of a table without rows is an empty list', () => {
  expect(writeJson({ name: 'test', about: '', columns: [], count: 0, rows: () => [] })).toBe(
    '[]\n',
  );
});
