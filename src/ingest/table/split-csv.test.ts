import { expect, test } from 'vitest';
import { splitCsv } from './split-csv.ts';

const split = (text: string) =>
  splitCsv(text, ',').map(({ texts, strayQuote }) => [texts, strayQuote]);

test.for([
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a,b\n', [['a', 'b'], ['']]],
  ['"a, ""b""\nc",\n', [['a, "b"\nc', ''], ['']]],
  ['', []],
] as const)('splitCsv splits %j', ([text, rows]) => {
  expect(split(text)).toEqual(rows.map((cells) => [cells, false]));
});

test('splitCsv marks a row in which a quotation mark is out of place', () => {
  expect(split('a\n"b"c\nd')).toEqual([
    [['a'], false],
    [['b"c\nd'], true],
  ]);
});

test('splitCsv numbers rows as a spreadsheet does, line breaks within quotes aside', () => {
  expect(splitCsv('"a\nb"\n\nc', ',').map(({ row }) => row)).toEqual([1, 2, 3]);
});

test('splitCsv takes away a byte-order mark', () => {
  expect(split('\ufeffa,b')).toEqual([[['a', 'b'], false]]);
});
