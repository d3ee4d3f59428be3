import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';
import { guardText, writeCsv } from './write-csv.ts';

const column = (name: string, kind: SheetColumn['kind'] = 'text'): SheetColumn => ({
  name,
  kind,
  about: '',
});

const sheet = (columns: SheetColumn[], rows: readonly (readonly SheetCell[])[]): Sheet => ({
  name: 'test',
  about: '',
  columns,
  count: rows.length,
  rows: () => rows,
});

/** RFC 4180, character by character. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        cell += text.charAt(at);
        if (text[at] === '"') at += 1;
      }
      at += 1;
    } else {
      while (text[at] !== ',' && !text.startsWith('\r\n', at)) cell += text.charAt(at++);
    }
    row.push(cell);
    if (text[at] === ',') at += 1;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

test('writeCsv gives back the same cells when it is read, but for the guard before formulas', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', '\t', '=', '-', ' ', 'a') }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 8 }), (rows) => {
      const read = parseCsv(writeCsv(sheet([column('a'), column('b')], rows)));
      expect(read).toEqual([['a', 'b'], ...rows.map((row) => row.map(guardText))]);
    }),
  );
});

test('writeCsv ends every row with CRLF and writes the header without rows too', () => {
  expect(writeCsv(sheet([column('a'), column('b')], []))).toBe('a,b\r\n');
  expect(writeCsv(sheet([column('a')], [['x'], [undefined]]))).toBe('a\r\nx\r\n\r\n');
});

test('writeCsv leaves numbers and dates alone, negative ones too, and guards text', () => {
  const columns = [column('n', 'decimal'), column('d', 'partial date'), column('t')];
  expect(writeCsv(sheet(columns, [[-0.5, '2026-05', '-0.5']]))).toBe(
    "n,d,t\r\n-0.5,2026-05,'-0.5\r\n",
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-5', "'-5"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['\nx', "'\nx"],
  ['＝1', "'＝1"],
  ['－1', "'－1"],
  ['  =1', "'  =1"],
  ['"=1', `'"=1`],
])('guardText puts an apostrophe before %j', (text, guarded) => {
  expect(guardText(text)).toBe(guarded);
});

test.each([
  ['a;=1', "a;'=1"],
  ['a\n@b', "a\n'@b"],
  ['a\t"=b"', `a\t'"=b"`],
  ['=a;=b', "'=a;'=b"],
])('guardText guards what stands after a separator in %j', (text, guarded) => {
  expect(guardText(text)).toBe(guarded);
});

test.each(['Money, and a plan', 'well-kept', 'a = b', 'first\n\nsecond', 'a; b', 'a,=b', ''])(
  'guardText leaves %j as it is',
  (text) => {
    expect(guardText(text)).toBe(text);
  },
);
