// eslint-disable-next-line no-restricted-imports -- the other way round, to prove the bytes
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';
import { writeXlsx } from './write-xlsx.ts';

const sheet = (columns: Record<string, SheetColumn['kind']>, ...rows: SheetCell[][]): Sheet => ({
  name: 'scores',
  about: '',
  columns: Object.entries(columns).map(([name, kind]) => ({ name, kind, about: '' })),
  count: rows.length,
  rows: () => rows,
});

/** The cells of the sheet below its header: reference, format, and what is in it. */
function readCells(of: Sheet): string[] {
  const xml = new TextDecoder().decode(unzipSync(writeXlsx(of))['xl/worksheets/sheet1.xml']);
  return [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/gs)]
    .filter(([, at = '']) => !/^[A-Z]+1$/.test(at))
    .map(([, at, traits, content]) => `${at}${traits} ${content?.replaceAll(/<\/?is>/g, '')}`);
}

test('writeXlsx writes numbers as numbers, and keeps the zeros of figures as they are shown', () => {
  const columns = { mark: 'decimal', rank: 'whole', score: 'shown' } as const;
  expect(readCells(sheet(columns, ['2.50', 3, '4.0'], [0.1 + 0.2, undefined, '9.96']))).toEqual([
    'A2 <v>2.5</v>',
    'B2 <v>3</v>',
    'C2 s="3" <v>4</v>',
    'A3 <v>0.30000000000000004</v>',
    'C3 s="4" <v>9.96</v>',
  ]);
});

test('writeXlsx writes all else as text: dates, ids, what looks like a number or a formula', () => {
  const columns = { id: 'id', on: 'partial date', said: 'text' } as const;
  const text = (at: string, content: string) =>
    `${at} s="1" t="inlineStr" <t${content.trim() === content ? '' : ' xml:space="preserve"'}>${content}</t>`;
  expect(readCells(sheet(columns, ['2026', '2026-05', '=1+1'], ['3-4', '', ' <b>&"x"\n']))).toEqual(
    [
      text('A2', '2026'),
      text('B2', '2026-05'),
      text('C2', '=1+1'),
      text('A3', '3-4'),
      text('C3', ' &lt;b&gt;&amp;&quot;x&quot;\n'),
    ],
  );
});

test('writeXlsx escapes what XML has no place for, and what would be read as such an escape', () => {
  const [cell] = readCells(sheet({ said: 'text' }, ['a\u0001\r_x0041_\ud800\uffff']));
  expect(cell).toContain('>a_x0001__x000D__x005F_x0041_\ufffd_xFFFF_<');
});

test('writeXlsx fills a cell up to what a spreadsheet takes', () => {
  const [cell = ''] = readCells(sheet({ said: 'text' }, ['x'.repeat(40_000)]));
  expect(cell.match(/x+(?=<\/t>)/)?.[0]).toHaveLength(32_767);
});

test('writeXlsx gives the same bytes for the same table', () => {
  const table = sheet({ name: 'name' }, ['Ärzte']);
  expect(writeXlsx(table)).toEqual(writeXlsx(table));
});
