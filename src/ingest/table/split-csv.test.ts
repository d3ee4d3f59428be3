import fc from 'fast-check';
// eslint-disable-next-line no-restricted-imports -- Rows are held against those of the library.
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { splitCsv } from './split-csv.ts';

type Split = [cells: readonly string[], strayQuote: boolean][];

function split(text: string, delimiter: ',' | ';' | '\t'): Split {
  const rows: Split = [];
  splitCsv(text, delimiter, (cells, strayQuote) => rows.push([cells, strayQuote]));
  return rows;
}

function splitByLibrary(text: string, delimiter: string): Split {
  const rows: Split = [];
  const step = ({ data, errors }: { data: string[]; errors: unknown[] }) =>
    rows.push([data, errors.length > 0]);
  Papa.parse<string[]>(text, { delimiter, newline: '\n', step: (row) => void step(row) });
  return rows;
}

const delimiters = fc.constantFrom(',', ';', '\t');
const pieces = [',', ';', '\t', '\n', '"', '""', ' ', 'a', 'bc', '“', '\ufeff', '"d"', '"e\n"'];
const tables = fc.array(fc.constantFrom(...pieces), { maxLength: 30 });

test('splitCsv splits any text as Papa Parse does, quotation marks out of place too', () => {
  fc.assert(
    fc.property(tables, delimiters, (table, delimiter) => {
      const text = table.join('');
      expect(split(text, delimiter)).toEqual(splitByLibrary(text, delimiter));
    }),
    { numRuns: 2000 },
  );
});

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
  expect(split(text, ',')).toEqual(rows.map((cells) => [cells, false]));
});

test('splitCsv tells of a row in which a quotation mark is out of place', () => {
  expect(split('a\n"b"c\nd', ',')).toEqual([
    [['a'], false],
    [['b"c\nd'], true],
  ]);
});
