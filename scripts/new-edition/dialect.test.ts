import { expect, test } from 'vitest';
import { dialectOf, encodeText, writeRows } from './dialect.ts';

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

test.each([
  ['a plain CSV', utf8('a,b\n1,2\n'), { start: '', delimiter: ',', lineEnd: '\n' }],
  [
    'a CSV of Excel',
    utf8('\uFEFFa;b\r\n1;2\r\n'),
    { start: '\uFEFF', delimiter: ';', lineEnd: '\r\n' },
  ],
  ['a hint', utf8('sep=;\r\na;b\r\n'), { start: 'sep=;\r\n', delimiter: ';', lineEnd: '\r\n' }],
  ['a break in a cell', utf8('a,"b\nc"\r\n'), { start: '', delimiter: ',', lineEnd: '\r\n' }],
  ['old line ends', utf8('a\tb\r1\t2\r'), { start: '', delimiter: '\t', lineEnd: '\r' }],
  [
    'UTF-16',
    encodeText('\uFEFFa\tb\n', { encoding: 'utf-16be' }),
    { encoding: 'utf-16be', delimiter: '\t' },
  ],
])('dialectOf knows %s', (_, bytes, dialect) => {
  expect(dialectOf(bytes)).toMatchObject(dialect);
});

test('writeRows quotes what would end a cell, and nothing else', () => {
  const dialect = dialectOf(utf8('a;b\r\n'));
  expect(
    writeRows(
      [
        ['1,5', 'a;b'],
        ['say "no"', 'two\nlines'],
      ],
      dialect,
    ),
  ).toBe('1,5;"a;b"\r\n"say ""no""";"two\nlines"\r\n');
});
